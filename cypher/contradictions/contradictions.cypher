// Weighing notes and authorisations in force on the day, about the same foreign service, that do not agree.
MATCH (a:Authorisation)
WHERE a.validFrom <= $asOf AND $asOf <= coalesce(a.validTo, $asOf) AND (a.withdrawnOn IS NULL OR $asOf < a.withdrawnOn)
CALL (a) {
  MATCH (a)-[:COVERS]->(s:Service {kind: 'FOREIGN'})
  RETURN s
  UNION
  MATCH (a)-[:COVERS]->(p:Partnership)<-[m:MEMBER_OF]-(s:Service {kind: 'FOREIGN'})
  WHERE m.validFrom <= $asOf AND $asOf <= coalesce(m.validTo, $asOf)
  RETURN s
}
MATCH (s)<-[:WEIGHS]-(n:WeighingNote)
WHERE n.validFrom <= $asOf AND $asOf <= coalesce(n.validTo, $asOf)
WITH a, s, n, CASE WHEN a.kind = 'STRUCTURAL' THEN 'BACKGROUND_CHECK' ELSE 'INVESTIGATIVE' END AS purpose
RETURN n.id AS weighingNote, a.id AS authorisation, s.id AS service,
  NOT purpose IN n.permits AS notPermitted, n.validFrom > a.validFrom AS newer
