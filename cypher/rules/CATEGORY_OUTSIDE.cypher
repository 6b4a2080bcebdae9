// CATEGORY_OUTSIDE
// Asks: Is each person of a category, and each data item of a type, that it describes?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Toestemming (appendix A par. 3.2.1), Overkoepelende toestemming (par. 3.2.2.3)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.kind <> 'INDIVIDUAL'
WITH d, a, [(a)-[:COVERS]->(c) | c] AS covered
MATCH (d)-[:ABOUT|CONTAINS]->(named)
WHERE $investigator IS NULL OR $investigator IN named.investigators
MATCH (named)-[:IN_CATEGORY|OF_TYPE]->(described)
WHERE NOT described IN covered
RETURN d.id AS disclosure, a.id AS authorisation, false AS open,
  {authorisation: a.id, named: named.id, outside: described.id} AS evidence
