// MULTILATERAL_MISUSED
// Asks: Is a multilateral authorisation used for a partnership?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Multilaterale samenwerking (appendix A par. 3.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WHERE a.kind = 'MULTILATERAL' AND NOT EXISTS { (d)-[:ADDRESSED_TO]->(:Partnership) }
RETURN d.id AS disclosure, a.id AS authorisation, false AS open, {authorisation: a.id, kind: a.kind} AS evidence
