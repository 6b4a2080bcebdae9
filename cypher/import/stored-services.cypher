// How many services are stored: none means that the database is empty.
MATCH (s:Service)
RETURN count(s) AS total
