MATCH (n:Disclosure)
WHERE n.date >= coalesce($from, '') AND n.date <= coalesce($to, '9999-12-31')
RETURN count(n) AS total
