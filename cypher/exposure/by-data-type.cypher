// What each service received, by the type of the data in it. Without a partnership: every service.
MATCH (s:Service)<-[:TO]-(d:Disclosure)-[:CONTAINS]->(i:DataItem)
WHERE d.date <= $asOf AND ($services IS NULL OR s.id IN $services)
MATCH (i)-[:OF_TYPE]->(t:DataType)
MATCH (i)-[:OF]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN x.investigators
RETURN s.id AS service, t.id AS column, count(DISTINCT x) AS persons, count(DISTINCT d) AS disclosures
