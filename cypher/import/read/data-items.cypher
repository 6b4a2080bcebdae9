MATCH (i:DataItem)-[:OF]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN i.investigators
MATCH (i)-[:OF_TYPE]->(t:DataType)
RETURN i.id AS id, x.id AS person, t.id AS type, i.basis AS basis
