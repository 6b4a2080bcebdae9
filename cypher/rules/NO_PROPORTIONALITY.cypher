// NO_PROPORTIONALITY
// Asks: Does it weigh the interest against the harm to the person?
// Severity: CARELESS
// About: the authorisation
// Report: Bevindingen AIVD, Motivering proportionaliteit (appendix A par. 3.2.2.2); MIVD, Motivering (par. 4.3.1)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.proportionality IS NULL
RETURN d.id AS disclosure, a.id AS authorisation, false AS open, {authorisation: a.id} AS evidence
