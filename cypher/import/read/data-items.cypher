MATCH (i:DataItem)-[:OF]->(x:Person)
MATCH (i)-[:OF_TYPE]->(t:DataType)
RETURN i.id AS id, x.id AS person, t.id AS type, i.basis AS basis
