UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Service {id: row.to})
CREATE (a)-[:MADE_BY]->(b)
