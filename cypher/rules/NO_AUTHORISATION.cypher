// NO_AUTHORISATION
// Asks: Was any authorisation given?
// Severity: UNLAWFUL
// About: the disclosure
// Report: Bevindingen AIVD, Toestemming (appendix A par. 3.2.1); MIVD, Toestemming (par. 4.2)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
WHERE asked.authorisation IS NULL
RETURN d.id AS disclosure, false AS open, {date: d.date} AS evidence
