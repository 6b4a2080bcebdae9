// A page of all of them, by id, after the place of the cursor.
MATCH (n:Authorisation)
WHERE $after IS NULL OR n.id > $after[0]
RETURN n.id AS id, [n.id] AS place
ORDER BY n.id
LIMIT $limit
