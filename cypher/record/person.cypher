UNWIND $ids AS id
MATCH (x:Person {id: id})-[:IN_CATEGORY]->(category:PersonCategory)
WHERE $investigator IS NULL OR $investigator IN x.investigators
RETURN x.id AS id, CASE WHEN $names THEN x.name ELSE '•••' END AS name, category.id AS category
