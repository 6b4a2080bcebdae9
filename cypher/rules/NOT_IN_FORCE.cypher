// NOT_IN_FORCE
// Asks: Was it in force on the day?
// Severity: UNLAWFUL
// About: the authorisation
// Report: Samenvatting, Toestemming voor een reeks van verstrekkingen; Bevindingen AIVD, Multilaterale samenwerking (appendix A par. 3.4)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})
MATCH (a:Authorisation {id: asked.authorisation})
WITH d, a, d.date < a.validFrom OR d.date > a.validTo OR d.date >= a.withdrawnOn AS outside
WHERE outside
RETURN d.id AS disclosure, a.id AS authorisation, false AS open,
  {authorisation: a.id, date: d.date, validFrom: a.validFrom, validTo: a.validTo, withdrawnOn: a.withdrawnOn} AS evidence
