MATCH (t:DataType)
RETURN t.id AS id, t.name AS name
