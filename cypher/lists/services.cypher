// A page of all of them, by name and id, after the place of the cursor.
MATCH (n:Service)
WHERE $after IS NULL OR n.name > $after[0] OR (n.name = $after[0] AND n.id > $after[1])
RETURN n.id AS id, [n.name, n.id] AS place
ORDER BY n.name, n.id
LIMIT $limit
