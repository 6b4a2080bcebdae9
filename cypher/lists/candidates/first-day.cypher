// Of all disclosures, whoever may see them: it only bounds the days that are looked at.
MATCH (n:Disclosure)
WHERE n.date IS NOT NULL
RETURN min(n.date) AS day
