UNWIND $ids AS id
MATCH (p:Partnership {id: id})<-[:SUBGROUP_OF]-(sub:Partnership)
RETURN p.id AS of, sub.id AS id
ORDER BY of, id
