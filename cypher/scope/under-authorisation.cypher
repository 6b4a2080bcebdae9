// What was done under an authorisation up to the day.
MATCH (a:Authorisation {id: $authorisation})<-[:UNDER]-(d:Disclosure)
WHERE d.date <= $asOf
RETURN d.id AS id, [(d)-[:ABOUT]->(x:Person) | x.id] AS persons
ORDER BY d.date, d.id
