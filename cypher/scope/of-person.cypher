// What each disclosure about the person carried of them, and under what.
MATCH (x:Person {id: $person})<-[:ABOUT]-(d:Disclosure)
WHERE d.date <= $asOf
OPTIONAL MATCH (d)-[:UNDER]->(a:Authorisation)
RETURN d.id AS id, a.id AS authorisation,
  [(d)-[:CONTAINS]->(i:DataItem)-[:OF]->(same:Person) WHERE same.id = $person | i.id] AS dataItems
