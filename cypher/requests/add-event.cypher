MATCH (r:DestructionRequest {id: $request})-[:ABOUT]->(x:Person)
WHERE $investigator IS NULL OR $investigator IN x.investigators
OPTIONAL MATCH (earlier:RequestEvent)-[:OF]->(r)
WITH r, count(earlier) AS number
CREATE (event:RequestEvent {status: $status, comment: $comment, author: $author, day: $day, number: number})
CREATE (event)-[:OF]->(r)
RETURN r.id AS id
