// What a service is exposed to, but for what is unlawful, in one statement.
MATCH (s:Service {id: $service})
CALL (s) {
  MATCH (s)<-[:TO]-(d:Disclosure)
  WHERE d.date <= $asOf
  RETURN count(d) AS disclosures
}
CALL (s) {
  MATCH (s)<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
  WHERE d.date <= $asOf
  RETURN count(DISTINCT x) AS known
}
CALL (s) {
  CALL (s) {
    MATCH (s)-[theirs:MEMBER_OF]->(p:Partnership)<-[mine:MEMBER_OF]-(h:Service {kind: 'FOREIGN'})
    WHERE h <> s AND s.kind = 'FOREIGN'
    WITH h,
      CASE WHEN mine.validFrom > theirs.validFrom THEN mine.validFrom ELSE theirs.validFrom END AS since,
      CASE WHEN coalesce(mine.validTo, $asOf) < coalesce(theirs.validTo, $asOf) THEN coalesce(mine.validTo, $asOf)
        ELSE coalesce(theirs.validTo, $asOf) END AS until
    WHERE since <= until AND since <= $asOf
    WITH h, max(CASE WHEN until < $asOf THEN until ELSE $asOf END) AS lastShared
    MATCH (h)<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
    WHERE d.date <= lastShared
    RETURN DISTINCT x, 0 AS isKnown
    UNION ALL
    MATCH (s)<-[:TO|MADE_BY]-(d:Disclosure)-[:ABOUT]->(x:Person)
    WHERE d.date <= $asOf
    RETURN DISTINCT x, 1 AS isKnown
  }
  WITH x, max(isKnown) AS isKnown
  WHERE isKnown = 0
  RETURN count(x) AS possible
}
RETURN known, possible, disclosures
