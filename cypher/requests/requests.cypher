// The register of requests to destroy: every event of each, oldest first. A filter that is null lets all through.
MATCH (x:Person)<-[:ABOUT]-(r:DestructionRequest)-[:ASKED_OF]->(s:Service)
WHERE ($person IS NULL OR x.id = $person) AND ($service IS NULL OR s.id = $service) AND ($id IS NULL OR r.id = $id)
  AND ($investigator IS NULL OR $investigator IN x.investigators)
MATCH (event:RequestEvent)-[:OF]->(r)
RETURN r.id AS id, x.id AS person, s.id AS service, event.status AS status, event.comment AS comment,
  event.author AS author, event.day AS day, event.number AS number
ORDER BY number
