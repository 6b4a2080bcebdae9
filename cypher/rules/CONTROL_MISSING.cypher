// CONTROL_MISSING
// Asks: Was it checked that the disclosure falls within the category?
// Severity: CARELESS
// About: the authorisation
// Report: Samenvatting, Groepsafweging; Bevindingen AIVD, Overkoepelende toestemming (appendix A par. 3.2.2.3); MIVD, Autorisatienota (par. 4.3.2)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.kind IN ['UMBRELLA', 'MEMO', 'GROUP'] AND (d.controlDone IS NULL OR d.controlDone = false)
RETURN d.id AS disclosure, a.id AS authorisation, d.controlDone IS NULL AS open,
  {authorisation: a.id, kind: a.kind, missing: CASE WHEN d.controlDone IS NULL THEN 'controlDone' END} AS evidence
