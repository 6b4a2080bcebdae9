// What each service received by any route, and how many persons that made it known to.
UNWIND $services AS id
MATCH (s:Service {id: id})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf
OPTIONAL MATCH (d)-[:ABOUT]->(x:Person)
RETURN s.id AS service, count(DISTINCT d) AS disclosures, count(DISTINCT x) AS known
