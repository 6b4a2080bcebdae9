UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Person {id: row.to})
CREATE (a)-[:ABOUT]->(b)
