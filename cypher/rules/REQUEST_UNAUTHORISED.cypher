// REQUEST_UNAUTHORISED
// Asks: Was the request that it carries authorised?
// Severity: UNLAWFUL
// About: the disclosure
// Report: Bevindingen AIVD, Groepsafweging (appendix A par. 3.2.2.2)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
WITH d, d.requestMade = true AND d.requestAuthorised = false AS unauthorised,
  d.requestMade = false OR d.requestAuthorised = true AS inOrder
WHERE coalesce(inOrder, false) = false
RETURN d.id AS disclosure, unauthorised IS NULL AS open,
  {requestMade: d.requestMade, requestAuthorised: d.requestAuthorised,
    missing: CASE WHEN d.requestMade IS NULL AND d.requestAuthorised IS NULL THEN ['requestMade', 'requestAuthorised']
      WHEN d.requestMade IS NULL THEN ['requestMade'] WHEN d.requestAuthorised IS NULL THEN ['requestAuthorised'] END} AS evidence
