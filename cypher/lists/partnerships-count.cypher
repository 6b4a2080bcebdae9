MATCH (n:Partnership)
RETURN count(n) AS total
