// Where a path ends: what the service received up to the day ($person: about that one).
MATCH (s:Service {id: $to})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf AND ($person IS NULL OR EXISTS { MATCH (d)-[:ABOUT]->(x:Person) WHERE x.id = $person })
RETURN d.id AS id
