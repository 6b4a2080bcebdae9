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
RETURN count(n) AS total
