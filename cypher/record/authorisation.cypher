UNWIND $ids AS id
MATCH (a:Authorisation {id: id})-[:GIVEN_TO]->(own:Service)
RETURN a.id AS id, a.kind AS kind, own.id AS service, a.level AS level,
  a.validFrom AS validFrom, a.validTo AS validTo, a.withdrawnOn AS withdrawnOn,
  a.necessity AS necessity, a.proportionality AS proportionality, a.closed AS closed,
  [(a)-[:COVERS]->(s:Service) | s.id] AS services,
  [(a)-[:COVERS]->(p:Partnership) | p.id] AS partnerships,
  [(a)-[:COVERS]->(c:PersonCategory) | c.id] AS personCategories,
  [(a)-[:COVERS]->(t:DataType) | t.id] AS dataTypes
