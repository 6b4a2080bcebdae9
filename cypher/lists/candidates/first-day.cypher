// Of all disclosures, whoever may see them: it only bounds the days that are looked at. Neo4j takes it from the end of its index.
MATCH (n:Disclosure)
WHERE n.date IS NOT NULL
RETURN min(n.date) AS day
