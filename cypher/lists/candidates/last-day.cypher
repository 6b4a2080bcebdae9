// As candidates/first-day, at the other end.
MATCH (n:Disclosure)
WHERE n.date IS NOT NULL
RETURN max(n.date) AS day
