// NO_CONDITIONS
// Asks: Does a written disclosure carry the third-party rule and the limit to intelligence use?
// Severity: CARELESS
// About: the disclosure
// Report: Bevindingen AIVD, Uitvoering verstrekkingen (appendix A par. 3.2.3); MIVD, Uitvoering verstrekkingen (par. 4.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
WHERE d.channel = 'WRITTEN'
WITH d, [condition IN ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY'] WHERE NOT condition IN d.conditions] AS lacking
WHERE size(lacking) > 0
RETURN d.id AS disclosure, false AS open, {lacking: lacking} AS evidence
