// NO_NECESSITY
// Asks: Does it say why the disclosure was necessary?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Motivering noodzakelijkheid (appendix A par. 3.2.2.1); MIVD, Motivering (par. 4.3.1)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.necessity IS NULL
RETURN d.id AS disclosure, a.id AS authorisation, false AS open, {authorisation: a.id} AS evidence
