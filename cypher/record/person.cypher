UNWIND $ids AS id
MATCH (x:Person {id: id})-[:IN_CATEGORY]->(category:PersonCategory)
RETURN x.id AS id, x.name AS name, category.id AS category
