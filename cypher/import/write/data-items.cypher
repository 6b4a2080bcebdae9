UNWIND $rows AS row
MERGE (n:DataItem {id: row.id})
SET n.basis = row.basis, n.findBy = row.findBy
