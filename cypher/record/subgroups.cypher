UNWIND $ids AS id
MATCH (sub:Partnership)-[:SUBGROUP_OF]->(p:Partnership {id: id})
RETURN p.id AS of, sub.id AS id
ORDER BY of, id
