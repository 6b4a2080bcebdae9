UNWIND $rows AS row
MATCH (a:WeighingNote {id: row.from})
MATCH (b:Service {id: row.to})
CREATE (a)-[:WEIGHS]->(b)
