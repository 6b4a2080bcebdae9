// A page of those that every filter lets through (null lets all through), by what $orderBy names and then id, upwards or
// downwards, after the place of the cursor. Of texts that are worked out, as in lists/persons.
MATCH (n:WeighingNote)
WHERE ($service IS NULL OR EXISTS { MATCH (n)-[:WEIGHS]->(s:Service) WHERE s.id = $service })
  AND ($inForceOn IS NULL OR (n.validFrom <= $inForceOn AND coalesce(n.validTo, $inForceOn) >= $inForceOn))
  AND ($permits IS NULL OR $permits IN n.permits)
WITH CASE $orderBy WHEN 'VALID_FROM' THEN n.validFrom + '' WHEN 'VALID_TO' THEN coalesce(n.validTo, '9999-12-31') + ''
    WHEN 'SERVICE' THEN head([(n)-[:WEIGHS]->(s:Service) | s.id]) + '' ELSE n.id + '' END AS key, n.id + '' AS id
WHERE $after IS NULL
  OR (NOT $descending AND (key > $after[0] OR (key = $after[0] AND id > $after[1])))
  OR ($descending AND (key < $after[0] OR (key = $after[0] AND id < $after[1])))
RETURN id, [key, id] AS place
ORDER BY CASE WHEN $descending THEN '' ELSE key END, CASE WHEN $descending THEN '' ELSE id END,
  CASE WHEN $descending THEN key ELSE '' END DESC, CASE WHEN $descending THEN id ELSE '' END DESC
LIMIT $limit
