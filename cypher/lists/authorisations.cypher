// A page of all of them, by id, after the place of the cursor. Neo4j's index on the id has another order than its `>` where an id
// holds a character beyond the basic plane, and a page could lose one: so what is ordered here is no property with an index.
MATCH (n:Authorisation)
WITH n.id + '' AS id
WHERE $after IS NULL OR id > $after[0]
RETURN id, [id] AS place
ORDER BY id
LIMIT $limit
