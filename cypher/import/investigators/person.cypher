UNWIND $rows AS row
MATCH (n:Person {id: row.id})
SET n.investigators = row.investigators
