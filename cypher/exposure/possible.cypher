// Persons whose data a foreign service could hold: a holder that it was in a partnership with ($partnership: in that one)
// had received it by the last day they shared. Whoever the service itself made or received something about is known, not
// possible: so the two sets are put side by side, for to look each candidate up by itself costs a walk for each.
UNWIND $services AS id
MATCH (s:Service {id: id, kind: 'FOREIGN'})
CALL (s) {
  MATCH (s)-[theirs:MEMBER_OF]->(p:Partnership)<-[mine:MEMBER_OF]-(h:Service {kind: 'FOREIGN'})
  WHERE h.id <> s.id AND ($partnership IS NULL OR p.id = $partnership)
  WITH h,
    CASE WHEN mine.validFrom > theirs.validFrom THEN mine.validFrom ELSE theirs.validFrom END AS since,
    CASE WHEN coalesce(mine.validTo, $asOf) < coalesce(theirs.validTo, $asOf) THEN coalesce(mine.validTo, $asOf)
      ELSE coalesce(theirs.validTo, $asOf) END AS until
  WHERE since <= until AND since <= $asOf
  WITH h, max(CASE WHEN until < $asOf THEN until ELSE $asOf END) AS lastShared
  MATCH (h)<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
  WHERE d.date <= lastShared AND ($investigator IS NULL OR $investigator IN x.investigators)
  RETURN DISTINCT x, 0 AS known
  UNION ALL
  MATCH (s)<-[:TO|MADE_BY]-(d:Disclosure)-[:ABOUT]->(x:Person)
  WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN x.investigators)
  RETURN DISTINCT x, 1 AS known
}
WITH s, x, max(known) AS known
WHERE known = 0
RETURN s.id AS service, count(x) AS possible
