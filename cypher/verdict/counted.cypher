// The disclosures that a count is about. A filter that is null lets all through.
MATCH (d:Disclosure)-[:MADE_BY]->(maker:Service)
WHERE ($service IS NULL OR maker.id = $service) AND ($from IS NULL OR d.date >= $from) AND ($to IS NULL OR d.date <= $to)
  AND ($disclosure IS NULL OR d.id = $disclosure) AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN d.id AS id, maker.id AS service, d.date AS date
