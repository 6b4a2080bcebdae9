// A page of those that every filter lets through (null lets all through), by what $orderBy names and then id, upwards or
// downwards, after the place of the cursor. Of texts that are worked out, as in lists/persons.
MATCH (n:Disclosure)
WHERE ($from IS NULL OR n.date >= $from) AND ($to IS NULL OR n.date <= $to)
  AND ($investigator IS NULL OR $investigator IN n.investigators)
  AND ($channel IS NULL OR n.channel = $channel) AND ($product IS NULL OR n.product = $product)
  AND ($condition IS NULL OR $condition IN n.conditions)
  AND ($onward IS NULL OR EXISTS { MATCH (n)-[:ONWARD_OF]->(e:Disclosure) WHERE $investigator IS NULL OR $investigator IN e.investigators } = $onward)
  AND ($service IS NULL OR EXISTS { MATCH (n)-[:MADE_BY]->(s:Service) WHERE s.id = $service })
  AND ($recipient IS NULL OR EXISTS { MATCH (n)-[:TO]->(r:Service) WHERE r.id = $recipient })
  AND ($person IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person) WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($personCategory IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person)-[:IN_CATEGORY]->(c:PersonCategory)
    WHERE c.id = $personCategory AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($dataType IS NULL OR EXISTS { MATCH (n)-[:CONTAINS]->(i:DataItem)-[:OF_TYPE]->(t:DataType)
    WHERE t.id = $dataType AND ($investigator IS NULL OR $investigator IN i.investigators) })
  AND ($partnership IS NULL OR EXISTS { MATCH (n)-[:ADDRESSED_TO]->(p:Partnership) WHERE p.id = $partnership })
  AND ($authorisation IS NULL OR EXISTS { MATCH (n)-[:UNDER]->(a:Authorisation) WHERE a.id = $authorisation })
WITH CASE $orderBy WHEN 'ID' THEN n.id + '' WHEN 'PRODUCT' THEN n.product + ''
    WHEN 'SERVICE' THEN head([(n)-[:MADE_BY]->(s:Service) | s.id]) + ''
    WHEN 'AUTHORISATION' THEN coalesce(head([(n)-[:UNDER]->(a:Authorisation) | a.id]), '') + ''
    ELSE n.date + '' END AS key, n.id + '' AS id
WHERE $after IS NULL
  OR (NOT $descending AND (key > $after[0] OR (key = $after[0] AND id > $after[1])))
  OR ($descending AND (key < $after[0] OR (key = $after[0] AND id < $after[1])))
RETURN id, [key, id] AS place
ORDER BY CASE WHEN $descending THEN '' ELSE key END, CASE WHEN $descending THEN '' ELSE id END,
  CASE WHEN $descending THEN key ELSE '' END DESC, CASE WHEN $descending THEN id ELSE '' END DESC
LIMIT $limit
