// What each service received by any route, and how many persons that made it known to.
UNWIND $services AS id
MATCH (s:Service {id: id})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN d.investigators)
WITH s, d, [(d)-[:ABOUT]->(x:Person) WHERE $investigator IS NULL OR $investigator IN x.investigators | x.id] AS persons
UNWIND CASE WHEN size(persons) = 0 THEN [null] ELSE persons END AS person
RETURN s.id AS service, count(DISTINCT d) AS disclosures, count(DISTINCT person) AS known
