// LEVEL_TOO_LOW
// Asks: Was it given at the level that the recipients require?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Bevindingen AIVD, Toestemming (appendix A par. 3.2.1), Multilaterale samenwerking (par. 3.4); MIVD, Toestemming (par. 4.2)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WITH d, a, head([(d)-[:ADDRESSED_TO]->(p:Partnership) | p.id]) AS partnership,
  [(d)-[:TO]->(s:Service) WHERE s.elevatedRisk | s.id] AS elevatedRisk
WITH d, a, partnership, elevatedRisk,
  CASE WHEN partnership IS NOT NULL THEN 'MINISTER' WHEN size(elevatedRisk) > 0 THEN 'DIRECTOR_GENERAL' ELSE 'TEAM_HEAD' END AS required
WHERE (required = 'MINISTER' AND a.level <> 'MINISTER') OR (required = 'DIRECTOR_GENERAL' AND a.level = 'TEAM_HEAD')
RETURN d.id AS disclosure, a.id AS authorisation, false AS open,
  {authorisation: a.id, level: a.level, required: required, partnership: partnership, elevatedRisk: elevatedRisk} AS evidence
