MATCH (n:Person)
WHERE ($investigator IS NULL OR $investigator IN n.investigators)
  AND all(word IN $words WHERE CASE WHEN $names THEN n.findBy ELSE coalesce(n.findById, toLower(n.id)) END CONTAINS word)
  AND ($category IS NULL OR EXISTS { MATCH (n)-[:IN_CATEGORY]->(c:PersonCategory) WHERE c.id = $category })
  AND ($caseFile IS NULL OR EXISTS { MATCH (n)<-[:CONCERNS]-(f:CaseFile)
    WHERE f.id = $caseFile AND ($investigator IS NULL OR $investigator IN f.investigators) })
RETURN count(n) AS total
