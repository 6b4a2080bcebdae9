UNWIND $rows AS row
MATCH (a:Authorisation {id: row.from})
MATCH (b:Service {id: row.to})
CREATE (a)-[:GIVEN_TO]->(b)
