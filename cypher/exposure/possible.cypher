// Persons whose data a foreign service could hold: a holder that it was in a partnership with ($partnership: in that one)
// had received it by the last day they shared. Whoever the service itself made or received something about is known, not possible.
UNWIND $services AS id
MATCH (s:Service {id: id, kind: 'FOREIGN'})-[theirs:MEMBER_OF]->(p:Partnership)<-[mine:MEMBER_OF]-(h:Service {kind: 'FOREIGN'})
WHERE h.id <> id AND ($partnership IS NULL OR p.id = $partnership)
WITH s, h,
  CASE WHEN mine.validFrom > theirs.validFrom THEN mine.validFrom ELSE theirs.validFrom END AS since,
  CASE WHEN coalesce(mine.validTo, $asOf) < coalesce(theirs.validTo, $asOf) THEN coalesce(mine.validTo, $asOf)
    ELSE coalesce(theirs.validTo, $asOf) END AS until
WHERE since <= until AND since <= $asOf
WITH s, h, max(CASE WHEN until < $asOf THEN until ELSE $asOf END) AS lastShared
MATCH (h)<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
WHERE d.date <= lastShared
WITH DISTINCT s, x
WHERE NOT EXISTS { MATCH (x)<-[:ABOUT]-(known:Disclosure)-[:TO|MADE_BY]->(s) WHERE known.date <= $asOf }
RETURN s.id AS service, count(x) AS possible
