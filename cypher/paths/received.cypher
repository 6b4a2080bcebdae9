// Where a path between services ends: what the service received up to the day.
MATCH (s:Service {id: $to})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN d.id AS id
