UNWIND $ids AS id
MATCH (p:Partnership {id: id})
OPTIONAL MATCH (p)-[:SUBGROUP_OF]->(parent:Partnership)
RETURN p.id AS id, p.name AS name, p.purpose AS purpose, parent.id AS subgroupOf
