// Distinct persons in the disclosures given.
UNWIND $disclosures AS id
MATCH (d:Disclosure {id: id})-[:ABOUT]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN x.investigators
RETURN count(DISTINCT x) AS persons
