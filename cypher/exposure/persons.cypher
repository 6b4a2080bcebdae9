// Persons known to at least one of the services.
UNWIND $services AS id
MATCH (s:Service {id: id})<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN x.investigators)
RETURN count(DISTINCT x) AS persons
