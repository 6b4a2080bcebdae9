MATCH (d:Disclosure)
WHERE d.id = $disclosure AND ($investigator IS NULL OR $investigator IN d.investigators)
OPTIONAL MATCH (earlier:Review)-[:ABOUT]->(d)
WITH d, count(earlier) AS number
CREATE (r:Review {id: $id, rule: $rule, state: $state, comment: $comment, author: $author, day: $day, number: number})
CREATE (r)-[:ABOUT]->(d)
RETURN r.id AS id
