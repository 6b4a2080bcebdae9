UNWIND $rows AS row
MATCH (a:DataItem {id: row.from})
MATCH (b:Person {id: row.to})
CREATE (a)-[:OF]->(b)
