UNWIND $rows AS row
MERGE (n:Authorisation {id: row.id})
SET n.kind = row.kind, n.level = row.level, n.validFrom = row.validFrom, n.validTo = row.validTo,
  n.withdrawnOn = row.withdrawnOn, n.necessity = row.necessity, n.proportionality = row.proportionality,
  n.closed = row.closed, n.findBy = row.findBy
