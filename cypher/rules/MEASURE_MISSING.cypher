// MEASURE_MISSING
// Asks: Does it carry each measure that a recipient's weighing note demands?
// Severity: CARELESS
// About: the disclosure
// Report: Bevindingen AIVD, Veiligheidsonderzoeken (appendix A par. 3.3); MIVD, Uitvoering verstrekkingen (par. 4.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})-[:TO]->(s:Service)<-[:WEIGHS]-(n:WeighingNote)
WHERE n.validFrom <= d.date AND d.date <= coalesce(n.validTo, '9999-12-31')
WITH d, s, n, [measure IN n.measures WHERE NOT measure IN d.conditions] AS lacking
WHERE size(lacking) > 0
RETURN d.id AS disclosure, false AS open, {recipient: s.id, weighingNote: n.id, lacking: lacking} AS evidence
