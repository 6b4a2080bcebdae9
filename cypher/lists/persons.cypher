// A page of all of them, by name and id, after the place of the cursor. Neo4j sorts what is stored otherwise than its `>` compares it
// with a parameter, where a text holds a character beyond the basic plane: so both are asked about what is worked out here.
MATCH (n:Person)
WHERE $investigator IS NULL OR $investigator IN n.investigators
WITH CASE WHEN $names THEN n.name + '' ELSE '•••' END AS name, n.id + '' AS id
WHERE $after IS NULL OR name > $after[0] OR (name = $after[0] AND id > $after[1])
RETURN id, [name, id] AS place
ORDER BY name, id
LIMIT $limit
