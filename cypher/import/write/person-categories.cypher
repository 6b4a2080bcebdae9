UNWIND $rows AS row
MERGE (n:PersonCategory {id: row.id})
SET n.name = row.name, n.findBy = row.findBy
