UNWIND $ids AS id
MATCH (n:WeighingNote)-[:WEIGHS]->(s:Service {id: id})
RETURN s.id AS of, n.id AS id, n.validFrom AS validFrom
ORDER BY of, validFrom, id
