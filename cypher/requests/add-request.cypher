MATCH (x:Person)
WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators)
MATCH (s:Service {id: $service})
CREATE (r:DestructionRequest {id: $id})
CREATE (r)-[:ABOUT]->(x)
CREATE (r)-[:ASKED_OF]->(s)
RETURN r.id AS id
