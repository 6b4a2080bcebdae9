UNWIND $ids AS id
MATCH (p:Partnership {id: id})
RETURN p.id AS id, p.name AS name, p.purpose AS purpose, head([(p)-[:SUBGROUP_OF]->(parent:Partnership) | parent.id]) AS subgroupOf
