// Things whose id or name holds every word asked for ($words: folded), best first: the id itself, ids that begin with what
// was asked, in their order; then names that end on it, that have a word that begins with it, anything else, short before
// long. All kinds count alike; at most $first come back.
CALL {
  MATCH (n:Person)
  WHERE $investigator IS NULL OR $investigator IN n.investigators
  WITH n, CASE WHEN $names THEN n.findBy ELSE coalesce(n.findById, toLower(n.id)) END AS findBy
  WHERE all(word IN $words WHERE findBy CONTAINS word)
  MATCH (n)-[:IN_CATEGORY]->(c:PersonCategory)
  RETURN n.id AS id, 'Person' AS kind, CASE WHEN $names THEN n.name ELSE '•••' END AS name, c.name AS detail, findBy
  UNION ALL
  MATCH (n:Service)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'Service' AS kind, n.name AS name, n.country AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:Partnership)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'Partnership' AS kind, n.name AS name, n.purpose AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:Authorisation)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'Authorisation' AS kind, n.id AS name, n.kind AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:Disclosure)
  WHERE ($investigator IS NULL OR $investigator IN n.investigators) AND all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'Disclosure' AS kind, n.id AS name, n.date AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:WeighingNote)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  MATCH (n)-[:WEIGHS]->(s:Service)
  RETURN n.id AS id, 'WeighingNote' AS kind, n.id AS name, s.name AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:PersonCategory)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'PersonCategory' AS kind, n.name AS name, null AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:DataType)
  WHERE all(word IN $words WHERE n.findBy CONTAINS word)
  RETURN n.id AS id, 'DataType' AS kind, n.name AS name, null AS detail, n.findBy AS findBy
  UNION ALL
  MATCH (n:DataItem)
  WHERE ($investigator IS NULL OR $investigator IN n.investigators) AND all(word IN $words WHERE n.findBy CONTAINS word)
  MATCH (n)-[:OF]->(x:Person)
  RETURN n.id AS id, 'DataItem' AS kind, n.id AS name, CASE WHEN $names THEN x.name ELSE x.id END AS detail, n.findBy AS findBy
}
WITH id, kind, name, detail, findBy,
  CASE WHEN findBy = $text OR findBy STARTS WITH $text + ' ' THEN 0 WHEN findBy STARTS WITH $text THEN 1
    WHEN findBy ENDS WITH ' ' + $text THEN 2 WHEN findBy CONTAINS ' ' + $text THEN 3 ELSE 4 END AS rank
WITH id, kind, name, detail, rank, CASE WHEN rank < 2 THEN 0 ELSE size(findBy) END AS length
RETURN id, kind, name, detail
ORDER BY rank, length, CASE WHEN rank < 2 THEN id ELSE name END, id, kind
LIMIT $first
