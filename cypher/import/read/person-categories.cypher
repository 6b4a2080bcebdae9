MATCH (c:PersonCategory)
RETURN c.id AS id, c.name AS name
