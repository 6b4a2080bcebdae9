// What was said about the findings of each disclosure, oldest first.
UNWIND $ids AS id
MATCH (r:Review)-[:ABOUT]->(d:Disclosure {id: id})
RETURN d.id AS of, r.id AS id, d.id AS disclosure, r.rule AS rule, r.state AS state, r.comment AS comment,
  r.author AS author, r.day AS day, r.number AS number
ORDER BY of, number
