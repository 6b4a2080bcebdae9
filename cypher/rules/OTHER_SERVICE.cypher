// OTHER_SERVICE
// Asks: Was the authorisation given to the service that discloses?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Toestemming (appendix A par. 3.2.1)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})-[:MADE_BY]->(maker:Service)
MATCH (a:Authorisation {id: asked.authorisation})-[:GIVEN_TO]->(holder:Service)
WHERE holder.id <> maker.id
RETURN d.id AS disclosure, a.id AS authorisation, false AS open,
  {authorisation: a.id, givenTo: holder.id, madeBy: maker.id} AS evidence
