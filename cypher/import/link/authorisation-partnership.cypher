UNWIND $rows AS row
MATCH (a:Authorisation {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[:COVERS]->(b)
