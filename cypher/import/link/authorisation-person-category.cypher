UNWIND $rows AS row
MATCH (a:Authorisation {id: row.from})
MATCH (b:PersonCategory {id: row.to})
CREATE (a)-[:COVERS]->(b)
