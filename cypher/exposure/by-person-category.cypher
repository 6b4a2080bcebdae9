// What each service received, by the category of the persons in it. Without a partnership: every service.
MATCH (s:Service)<-[:TO]-(d:Disclosure)-[:ABOUT]->(x:Person)
WHERE d.date <= $asOf AND ($services IS NULL OR s.id IN $services)
  AND ($investigator IS NULL OR $investigator IN x.investigators)
MATCH (x)-[:IN_CATEGORY]->(c:PersonCategory)
RETURN s.id AS service, c.id AS column, count(DISTINCT x) AS persons, count(DISTINCT d) AS disclosures
