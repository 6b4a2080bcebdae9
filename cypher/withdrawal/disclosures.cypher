// What names the authorisation on or after the day.
MATCH (a:Authorisation {id: $authorisation})<-[:UNDER]-(d:Disclosure)
WHERE d.date >= $on AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN d.id AS id, [(d)-[:ABOUT]->(x:Person) WHERE $investigator IS NULL OR $investigator IN x.investigators | x.id] AS persons
ORDER BY d.date, d.id
