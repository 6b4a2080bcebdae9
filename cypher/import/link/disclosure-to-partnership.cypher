UNWIND $rows AS row
MATCH (a:Disclosure {id: row.from})
MATCH (b:Partnership {id: row.to})
CREATE (a)-[:ADDRESSED_TO]->(b)
