// Every disclosure about the person up to the day, with those it comes from that name the person too.
MATCH (x:Person)<-[:ABOUT]-(d:Disclosure)-[:MADE_BY]->(maker:Service)
WHERE x.id = $person AND d.date <= $asOf AND ($investigator IS NULL OR $investigator IN x.investigators)
RETURN d.id AS id, d.date AS date, maker.id AS from, maker.kind AS fromKind,
  [(d)-[:TO]->(s:Service) | {id: s.id, kind: s.kind}] AS recipients,
  [(d)-[:ONWARD_OF]->(earlier:Disclosure)-[:ABOUT]->(same:Person) WHERE same.id = $person | earlier.id] AS onwardOf
