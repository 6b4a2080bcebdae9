UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Authorisation {id: row.to})
CREATE (a)-[:UNDER]->(b)
