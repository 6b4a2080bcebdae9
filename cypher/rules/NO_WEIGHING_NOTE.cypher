// NO_WEIGHING_NOTE
// Asks: Did each foreign recipient have a weighing note in force that day?
// Severity: UNLAWFUL
// About: the disclosure
// Report: Aanleiding en opzet (wegingsnotities, artikel 88 Wiv 2017); Conclusies
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})-[:TO]->(s:Service {kind: 'FOREIGN'})
WHERE NOT EXISTS {
  MATCH (s)<-[:WEIGHS]-(n:WeighingNote)
  WHERE n.validFrom <= d.date AND d.date <= coalesce(n.validTo, '9999-12-31')
}
RETURN d.id AS disclosure, false AS open, {recipient: s.id, date: d.date} AS evidence
