MATCH (n:Service)
RETURN count(n) AS total
