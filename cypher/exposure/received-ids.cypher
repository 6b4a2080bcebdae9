// The disclosures that any of the services received, for the rules to judge.
UNWIND $services AS id
MATCH (s:Service {id: id})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN s.id AS service, d.id AS disclosure
