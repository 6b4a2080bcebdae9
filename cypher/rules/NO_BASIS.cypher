// NO_BASIS
// Asks: Does the underlying intelligence give a basis for each person?
// Severity: UNLAWFUL
// About: the disclosure
// Report: Bevindingen AIVD, Groepsafweging (appendix A par. 3.2.2.2)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})-[:ABOUT]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN x.investigators
WITH d, x, [(d)-[:CONTAINS]->(i:DataItem)-[:OF]->(of:Person) WHERE of = x | i] AS items
UNWIND CASE WHEN size(items) = 0 THEN [null] ELSE items END AS i
WITH d, x, i
WHERE i IS NULL OR i.basis IS NULL OR i.basis = false
RETURN d.id AS disclosure, i IS NOT NULL AND i.basis IS NULL AS open,
  {person: x.id, dataItem: i.id, missing: CASE WHEN i IS NOT NULL AND i.basis IS NULL THEN 'basis' END} AS evidence
