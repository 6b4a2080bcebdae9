// A page of those that every filter lets through (null lets all through), by what $orderBy names and then id, upwards or
// downwards, after the place of the cursor. Of texts that are worked out, as in lists/persons.
MATCH (n:Authorisation)
WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($level IS NULL OR n.level = $level)
  AND ($inForceOn IS NULL OR (n.validFrom <= $inForceOn AND coalesce(n.validTo, $inForceOn) >= $inForceOn
    AND (n.withdrawnOn IS NULL OR n.withdrawnOn > $inForceOn)))
  AND ($withdrawn IS NULL OR (n.withdrawnOn IS NOT NULL) = $withdrawn)
  AND ($service IS NULL OR EXISTS { MATCH (n)-[:GIVEN_TO]->(s:Service) WHERE s.id = $service })
  AND ($recipient IS NULL OR EXISTS { MATCH (n)-[:COVERS]->(s:Service) WHERE s.id = $recipient })
  AND ($partnership IS NULL OR EXISTS { MATCH (n)-[:COVERS]->(p:Partnership) WHERE p.id = $partnership })
WITH CASE $orderBy WHEN 'KIND' THEN n.kind + '' WHEN 'VALID_FROM' THEN n.validFrom + ''
    WHEN 'VALID_TO' THEN coalesce(n.validTo, '9999-12-31') + '' WHEN 'WITHDRAWN_ON' THEN coalesce(n.withdrawnOn, '9999-12-31') + ''
    WHEN 'SERVICE' THEN head([(n)-[:GIVEN_TO]->(s:Service) | s.id]) + ''
    WHEN 'LEVEL' THEN CASE n.level WHEN 'TEAM_HEAD' THEN '1' WHEN 'DIRECTOR_GENERAL' THEN '2' ELSE '3' END
    ELSE n.id + '' END AS key, n.id + '' AS id
WHERE $after IS NULL
  OR (NOT $descending AND (key > $after[0] OR (key = $after[0] AND id > $after[1])))
  OR ($descending AND (key < $after[0] OR (key = $after[0] AND id < $after[1])))
RETURN id, [key, id] AS place
ORDER BY CASE WHEN $descending THEN '' ELSE key END, CASE WHEN $descending THEN '' ELSE id END,
  CASE WHEN $descending THEN key ELSE '' END DESC, CASE WHEN $descending THEN id ELSE '' END DESC
LIMIT $limit
