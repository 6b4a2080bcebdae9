UNWIND $rows AS row
MATCH (n:DataItem {id: row.id})
SET n.investigators = row.investigators
