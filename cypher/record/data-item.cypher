UNWIND $ids AS id
MATCH (i:DataItem {id: id})-[:OF]->(x:Person)
MATCH (i)-[:OF_TYPE]->(t:DataType)
RETURN i.id AS id, x.id AS person, t.id AS type, i.basis AS basis
