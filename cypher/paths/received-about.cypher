// Where a path of a person's data ends: what the service received about that one up to the day. Begins at the person, for a
// service may have received a hundred thousand times as much.
MATCH (x:Person)<-[:ABOUT]-(d:Disclosure)-[:TO]->(s:Service)
WHERE x.id = $person AND s.id = $to AND d.date <= $asOf AND ($investigator IS NULL OR $investigator IN x.investigators)
RETURN d.id AS id
