// A page of those that every filter lets through (null lets all through), by day and id, after the place of the cursor.
MATCH (n:Disclosure)
WHERE ($from IS NULL OR n.date >= $from) AND ($to IS NULL OR n.date <= $to)
  AND ($investigator IS NULL OR $investigator IN n.investigators)
  AND ($service IS NULL OR EXISTS { MATCH (n)-[:MADE_BY]->(s:Service) WHERE s.id = $service })
  AND ($recipient IS NULL OR EXISTS { MATCH (n)-[:TO]->(r:Service) WHERE r.id = $recipient })
  AND ($person IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person) WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($personCategory IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person)-[:IN_CATEGORY]->(c:PersonCategory)
    WHERE c.id = $personCategory AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($dataType IS NULL OR EXISTS { MATCH (n)-[:CONTAINS]->(i:DataItem)-[:OF_TYPE]->(t:DataType)
    WHERE t.id = $dataType AND ($investigator IS NULL OR $investigator IN i.investigators) })
  AND ($partnership IS NULL OR EXISTS { MATCH (n)-[:ADDRESSED_TO]->(p:Partnership) WHERE p.id = $partnership })
  AND ($authorisation IS NULL OR EXISTS { MATCH (n)-[:UNDER]->(a:Authorisation) WHERE a.id = $authorisation })
WITH n.date AS date, n.id + '' AS id
WHERE $after IS NULL OR date > $after[0] OR (date = $after[0] AND id > $after[1])
RETURN id, [date, id] AS place
ORDER BY date, id
LIMIT $limit
