MATCH (n:Partnership)
WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  AND ($purpose IS NULL OR n.purpose = $purpose)
  AND ($member IS NULL OR EXISTS { MATCH (n)<-[:MEMBER_OF]-(s:Service) WHERE s.id = $member })
  AND ($subgroupOf IS NULL OR EXISTS { MATCH (n)-[:SUBGROUP_OF]->(p:Partnership) WHERE p.id = $subgroupOf })
RETURN count(n) AS total
