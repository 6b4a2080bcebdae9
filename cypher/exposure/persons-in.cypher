// Distinct persons in the disclosures given.
UNWIND $disclosures AS id
MATCH (d:Disclosure {id: id})-[:ABOUT]->(x:Person)
RETURN count(DISTINCT x) AS persons
