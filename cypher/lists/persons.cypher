// A page of those that every filter lets through (null lets all through), by what $orderBy names and then id, upwards or
// downwards, after the place of the cursor. Neo4j sorts what is stored otherwise than its `>` compares it with a parameter,
// where a text holds a character beyond the basic plane: so both are asked about what is worked out here.
MATCH (n:Person)
WHERE ($investigator IS NULL OR $investigator IN n.investigators)
  AND all(word IN $words WHERE CASE WHEN $names THEN n.findBy ELSE coalesce(n.findById, toLower(n.id)) END CONTAINS word)
  AND ($category IS NULL OR EXISTS { MATCH (n)-[:IN_CATEGORY]->(c:PersonCategory) WHERE c.id = $category })
  AND ($caseFile IS NULL OR EXISTS { MATCH (n)<-[:CONCERNS]-(f:CaseFile)
    WHERE f.id = $caseFile AND ($investigator IS NULL OR $investigator IN f.investigators) })
WITH CASE $orderBy WHEN 'ID' THEN n.id + '' WHEN 'CATEGORY' THEN head([(n)-[:IN_CATEGORY]->(c:PersonCategory) | c.id]) + ''
    ELSE CASE WHEN $names THEN n.name + '' ELSE '•••' END END AS key, n.id + '' AS id
WHERE $after IS NULL
  OR (NOT $descending AND (key > $after[0] OR (key = $after[0] AND id > $after[1])))
  OR ($descending AND (key < $after[0] OR (key = $after[0] AND id < $after[1])))
RETURN id, [key, id] AS place
ORDER BY CASE WHEN $descending THEN '' ELSE key END, CASE WHEN $descending THEN '' ELSE id END,
  CASE WHEN $descending THEN key ELSE '' END DESC, CASE WHEN $descending THEN id ELSE '' END DESC
LIMIT $limit
