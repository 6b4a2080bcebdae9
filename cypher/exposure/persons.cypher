// Persons known to at least one of the services.
UNWIND $services AS id
MATCH (s:Service {id: id})<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
WHERE d.date <= $asOf
RETURN count(DISTINCT x) AS persons
