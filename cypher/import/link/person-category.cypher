UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:PersonCategory {id: row.to})
CREATE (a)-[:IN_CATEGORY]->(b)
