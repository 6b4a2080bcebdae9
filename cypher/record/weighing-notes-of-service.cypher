UNWIND $ids AS id
MATCH (s:Service {id: id})<-[:WEIGHS]-(n:WeighingNote)
RETURN s.id AS of, n.id AS id, n.validFrom AS validFrom
ORDER BY of, validFrom, id
