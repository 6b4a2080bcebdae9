UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Service {id: row.to})
CREATE (a)-[:ADDRESSED_TO]->(b)
