UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Service {id: row.to})
CREATE (a)-[:TO]->(b)
