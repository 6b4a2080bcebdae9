// NOT_CLOSED
// Asks: Is its description of persons and data closed?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Overkoepelende toestemming (appendix A par. 3.2.2.3), Multilaterale samenwerking (par. 3.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.kind <> 'INDIVIDUAL' AND (a.closed IS NULL OR a.closed = false)
RETURN d.id AS disclosure, a.id AS authorisation, a.closed IS NULL AS open,
  {authorisation: a.id, kind: a.kind, missing: CASE WHEN a.closed IS NULL THEN 'closed' END} AS evidence
