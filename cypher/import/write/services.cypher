UNWIND $rows AS row
MERGE (n:Service {id: row.id})
SET n.name = row.name, n.country = row.country, n.kind = row.kind, n.elevatedRisk = row.elevatedRisk, n.findBy = row.findBy
