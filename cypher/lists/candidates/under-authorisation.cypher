MATCH (x:Authorisation)<-[:UNDER]-(n:Disclosure)
WHERE x.id = $id
  AND n.date >= $from AND n.date <= $to AND ($investigator IS NULL OR $investigator IN n.investigators)
RETURN n.id AS id, n.date AS date
