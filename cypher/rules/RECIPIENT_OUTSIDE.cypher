// RECIPIENT_OUTSIDE
// Asks: Is each recipient named among those it covers?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Overkoepelende toestemming (appendix A par. 3.2.2.3)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WITH d, a, [(a)-[:COVERS]->(c) | c] AS covered
MATCH (d)-[:ADDRESSED_TO]->(recipient)
WHERE NOT recipient IN covered
RETURN d.id AS disclosure, a.id AS authorisation, false AS open,
  {authorisation: a.id, recipient: recipient.id} AS evidence
