MATCH (x:Person)-[:IN_CATEGORY]->(c:PersonCategory)
RETURN x.id AS id, x.name AS name, c.id AS category
