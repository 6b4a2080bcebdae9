// NOTE_CONTRADICTED
// Asks: Does each recipient's weighing note permit this product?
// Severity: CARELESS
// About: the disclosure
// Report: Bevindingen AIVD, Overkoepelende toestemming (appendix A par. 3.2.2.3), Veiligheidsonderzoeken (par. 3.3)
UNWIND $cases AS asked
MATCH (d:Disclosure {id: asked.disclosure})-[:TO]->(s:Service)<-[:WEIGHS]-(n:WeighingNote)
WHERE n.validFrom <= d.date AND d.date <= coalesce(n.validTo, '9999-12-31') AND NOT d.product IN n.permits
RETURN d.id AS disclosure, false AS open, {recipient: s.id, weighingNote: n.id, product: d.product} AS evidence
