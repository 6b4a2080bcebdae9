UNWIND $rows AS row
MATCH (a:Partnership {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[:SUBGROUP_OF]->(b)
