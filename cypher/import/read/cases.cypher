MATCH (c:CaseFile)
WHERE $investigator IS NULL OR $investigator IN c.investigators
RETURN c.id AS id, c.name AS name, c.investigators AS investigators, [(c)-[:CONCERNS]->(x:Person) | x.id] AS persons
