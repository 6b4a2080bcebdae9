UNWIND $rows AS row
MATCH (a:CaseFile {id: row.from})
MATCH (b:Person {id: row.to})
CREATE (a)-[:CONCERNS]->(b)
