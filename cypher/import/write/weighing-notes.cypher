UNWIND $rows AS row
MERGE (n:WeighingNote {id: row.id})
SET n.validFrom = row.validFrom, n.validTo = row.validTo, n.democracy = row.democracy, n.humanRights = row.humanRights,
  n.professionalism = row.professionalism, n.powers = row.powers, n.dataProtection = row.dataProtection,
  n.permits = row.permits, n.measures = row.measures, n.findBy = row.findBy
