// NOT_REGISTERED
// Asks: Was it registered?
// Severity: CARELESS
// About: the disclosure
// Report: Bevindingen MIVD, Uitvoering verstrekkingen (appendix A par. 4.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
WHERE d.registered IS NULL OR d.registered = false
RETURN d.id AS disclosure, d.registered IS NULL AS open,
  {registered: d.registered, missing: CASE WHEN d.registered IS NULL THEN 'registered' END} AS evidence
