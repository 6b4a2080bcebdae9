UNWIND $ids AS id
MATCH (c:PersonCategory {id: id})
RETURN c.id AS id, c.name AS name
