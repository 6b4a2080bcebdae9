UNWIND $ids AS id
MATCH (s:Service {id: id})
RETURN s.id AS id, s.name AS name, s.country AS country, s.kind AS kind, s.elevatedRisk AS elevatedRisk
