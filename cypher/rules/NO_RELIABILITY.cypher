// NO_RELIABILITY
// Asks: Does it say how reliable and how timely the data is?
// Severity: CARELESS
// About: the disclosure
// Report: Bevindingen AIVD, Uitvoering verstrekkingen (appendix A par. 3.2.3); MIVD, Uitvoering verstrekkingen (par. 4.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
WITH d, d.reliabilityIndicated = false OR d.timelinessIndicated = false AS lacking
WHERE coalesce(lacking, true)
RETURN d.id AS disclosure, lacking IS NULL AS open,
  {reliabilityIndicated: d.reliabilityIndicated, timelinessIndicated: d.timelinessIndicated,
    missing: CASE WHEN d.reliabilityIndicated IS NULL AND d.timelinessIndicated IS NULL THEN ['reliabilityIndicated', 'timelinessIndicated']
      WHEN d.reliabilityIndicated IS NULL THEN ['reliabilityIndicated'] WHEN d.timelinessIndicated IS NULL THEN ['timelinessIndicated'] END} AS evidence
