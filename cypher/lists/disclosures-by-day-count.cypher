MATCH (n:Disclosure)
WHERE n.date >= coalesce($from, '') AND n.date <= coalesce($to, '9999-12-31')
  AND ($investigator IS NULL OR $investigator IN n.investigators)
RETURN count(n) AS total
