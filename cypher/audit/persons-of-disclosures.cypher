// The persons whom these disclosures name: whoever is told of one of them is told of these persons.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:ABOUT]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN x.investigators
RETURN DISTINCT x.id AS id
