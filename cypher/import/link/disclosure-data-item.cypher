UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:DataItem {id: row.to})
CREATE (a)-[:CONTAINS]->(b)
