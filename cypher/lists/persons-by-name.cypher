// A page of all persons, by name and id, after the place of the cursor: what asks for none of the filters and orders of
// lists/persons comes here, for those cost more than twice as much where persons are many. Of texts that are worked out, as there.
MATCH (n:Person)
WHERE $investigator IS NULL OR $investigator IN n.investigators
WITH CASE WHEN $names THEN n.name + '' ELSE '•••' END AS name, n.id + '' AS id
WHERE $after IS NULL OR name > $after[0] OR (name = $after[0] AND id > $after[1])
RETURN id, [name, id] AS place
ORDER BY name, id
LIMIT $limit
