UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Disclosure {id: row.to})
CREATE (a)-[:ONWARD_OF]->(b)
