UNWIND $rows AS row
MERGE (n:DataType {id: row.id})
SET n.name = row.name, n.findBy = row.findBy
