UNWIND $rows AS row
MERGE (n:Person {id: row.id})
SET n.name = row.name, n.findBy = row.findBy, n.findById = row.findById
