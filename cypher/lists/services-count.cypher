MATCH (n:Service)
WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  AND ($kind IS NULL OR n.kind = $kind)
  AND ($country IS NULL OR n.country = $country)
  AND ($elevatedRisk IS NULL OR n.elevatedRisk = $elevatedRisk)
  AND ($memberOf IS NULL OR EXISTS { MATCH (n)-[:MEMBER_OF]->(p:Partnership) WHERE p.id = $memberOf })
RETURN count(n) AS total
