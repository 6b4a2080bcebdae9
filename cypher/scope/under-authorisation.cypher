// What was done under an authorisation up to the day.
MATCH (a:Authorisation {id: $authorisation})<-[:UNDER]-(d:Disclosure)
WHERE d.date <= $asOf AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN d.id AS id, [(d)-[:ABOUT]->(x:Person) WHERE $investigator IS NULL OR $investigator IN x.investigators | x.id] AS persons
ORDER BY d.date, d.id
