// What was said about the findings of each disclosure, oldest first.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})<-[:ABOUT]-(r:Review)
WHERE $investigator IS NULL OR $investigator IN d.investigators
WITH d, r, [(d)-[:ABOUT]->(x:Person) | coalesce(x.investigators, [])] AS seenBy
WHERE $investigator IS NULL OR r.author = $investigator OR all(investigators IN seenBy WHERE $investigator IN investigators)
RETURN d.id AS of, r.id AS id, d.id AS disclosure, r.rule AS rule, r.state AS state, r.comment AS comment,
  r.author AS author, r.day AS day, r.number AS number
ORDER BY of, number
