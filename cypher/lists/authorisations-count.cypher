MATCH (n:Authorisation)
RETURN count(n) AS total
