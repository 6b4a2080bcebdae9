MATCH (x:Person)-[:IN_CATEGORY]->(c:PersonCategory)
WHERE $investigator IS NULL OR $investigator IN x.investigators
RETURN x.id AS id, CASE WHEN $names THEN x.name ELSE '•••' END AS name, c.id AS category
