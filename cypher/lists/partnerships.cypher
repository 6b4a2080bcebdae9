// A page of those that every filter lets through (null lets all through), by what $orderBy names and then id, upwards or
// downwards, after the place of the cursor. Of texts that are worked out, as in lists/persons.
MATCH (n:Partnership)
WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  AND ($purpose IS NULL OR n.purpose = $purpose)
  AND ($member IS NULL OR EXISTS { MATCH (n)<-[:MEMBER_OF]-(s:Service) WHERE s.id = $member })
  AND ($subgroupOf IS NULL OR EXISTS { MATCH (n)-[:SUBGROUP_OF]->(p:Partnership) WHERE p.id = $subgroupOf })
WITH CASE $orderBy WHEN 'ID' THEN n.id + '' WHEN 'PURPOSE' THEN coalesce(n.purpose, '') + '' ELSE n.name + '' END AS key, n.id + '' AS id
WHERE $after IS NULL
  OR (NOT $descending AND (key > $after[0] OR (key = $after[0] AND id > $after[1])))
  OR ($descending AND (key < $after[0] OR (key = $after[0] AND id < $after[1])))
RETURN id, [key, id] AS place
ORDER BY CASE WHEN $descending THEN '' ELSE key END, CASE WHEN $descending THEN '' ELSE id END,
  CASE WHEN $descending THEN key ELSE '' END DESC, CASE WHEN $descending THEN id ELSE '' END DESC
LIMIT $limit
