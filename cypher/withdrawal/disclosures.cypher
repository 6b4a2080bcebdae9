// What names the authorisation on or after the day.
MATCH (a:Authorisation {id: $authorisation})<-[:UNDER]-(d:Disclosure)
WHERE d.date >= $on
RETURN d.id AS id, [(d)-[:ABOUT]->(x:Person) | x.id] AS persons
ORDER BY d.date, d.id
