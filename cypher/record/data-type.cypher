UNWIND $ids AS id
MATCH (t:DataType {id: id})
RETURN t.id AS id, t.name AS name
