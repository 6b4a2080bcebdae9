// A page of all of them, by id, after the place of the cursor; of a text that is worked out, as in lists/persons.
MATCH (n:Authorisation)
WITH n.id + '' AS id
WHERE $after IS NULL OR id > $after[0]
RETURN id, [id] AS place
ORDER BY id
LIMIT $limit
