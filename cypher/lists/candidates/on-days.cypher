// By IN, for the embedded engine finds what is equal by its index, and goes through all for what is between.
MATCH (n:Disclosure)
WHERE n.date IN $days AND ($investigator IS NULL OR $investigator IN n.investigators)
RETURN n.id AS id, n.date AS date
