// Where a path ends: what the service received up to the day ($person: about that one).
MATCH (s:Service {id: $to})<-[:TO]-(d:Disclosure)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN d.investigators)
  AND ($person IS NULL OR EXISTS { MATCH (d)-[:ABOUT]->(x:Person) WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators) })
RETURN d.id AS id
