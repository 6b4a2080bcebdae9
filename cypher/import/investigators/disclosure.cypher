UNWIND $rows AS row
MATCH (n:Disclosure {id: row.id})
SET n.investigators = row.investigators
