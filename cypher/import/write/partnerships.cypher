UNWIND $rows AS row
MERGE (n:Partnership {id: row.id})
SET n.name = row.name, n.purpose = row.purpose, n.findBy = row.findBy
