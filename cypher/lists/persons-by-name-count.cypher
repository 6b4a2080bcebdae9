MATCH (n:Person)
WHERE $investigator IS NULL OR $investigator IN n.investigators
RETURN count(n) AS total
