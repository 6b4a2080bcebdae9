UNWIND $rows AS row
MATCH (a:DataItem {id: row.from})
MATCH (b:DataType {id: row.to})
CREATE (a)-[:OF_TYPE]->(b)
