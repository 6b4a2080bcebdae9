UNWIND $ids AS id
MATCH (n:WeighingNote {id: id})-[:WEIGHS]->(s:Service)
RETURN n.id AS id, s.id AS service, n.validFrom AS validFrom, n.validTo AS validTo,
  n.democracy AS democracy, n.humanRights AS humanRights, n.professionalism AS professionalism,
  n.powers AS powers, n.dataProtection AS dataProtection, n.permits AS permits, n.measures AS measures
