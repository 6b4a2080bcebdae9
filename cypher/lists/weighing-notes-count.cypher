MATCH (n:WeighingNote)
WHERE ($service IS NULL OR EXISTS { MATCH (n)-[:WEIGHS]->(s:Service) WHERE s.id = $service })
  AND ($inForceOn IS NULL OR (n.validFrom <= $inForceOn AND coalesce(n.validTo, $inForceOn) >= $inForceOn))
  AND ($permits IS NULL OR $permits IN n.permits)
RETURN count(n) AS total
