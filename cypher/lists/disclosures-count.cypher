MATCH (n:Disclosure)
WHERE ($from IS NULL OR n.date >= $from) AND ($to IS NULL OR n.date <= $to)
  AND ($service IS NULL OR EXISTS { MATCH (n)-[:MADE_BY]->(s:Service) WHERE s.id = $service })
  AND ($recipient IS NULL OR EXISTS { MATCH (n)-[:TO]->(r:Service) WHERE r.id = $recipient })
  AND ($person IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person) WHERE x.id = $person })
  AND ($partnership IS NULL OR EXISTS { MATCH (n)-[:ADDRESSED_TO]->(p:Partnership) WHERE p.id = $partnership })
  AND ($authorisation IS NULL OR EXISTS { MATCH (n)-[:UNDER]->(a:Authorisation) WHERE a.id = $authorisation })
RETURN count(n) AS total
