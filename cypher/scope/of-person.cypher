// What each disclosure about the person carried of them, and under what.
MATCH (x:Person)<-[:ABOUT]-(d:Disclosure)
WHERE x.id = $person AND d.date <= $asOf AND ($investigator IS NULL OR $investigator IN x.investigators)
RETURN d.id AS id, head([(d)-[:UNDER]->(a:Authorisation) | a.id]) AS authorisation,
  [(d)-[:CONTAINS]->(i:DataItem)-[:OF]->(same:Person) WHERE same.id = $person | i.id] AS dataItems
