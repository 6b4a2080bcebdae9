// Who is written down as allowed to see what.
MATCH (x:Person)
WHERE x.investigators IS NOT NULL
RETURN 'Person' AS kind, x.id AS id, x.investigators AS investigators
UNION ALL
MATCH (i:DataItem)
WHERE i.investigators IS NOT NULL
RETURN 'DataItem' AS kind, i.id AS id, i.investigators AS investigators
UNION ALL
MATCH (d:Disclosure)
WHERE d.investigators IS NOT NULL
RETURN 'Disclosure' AS kind, d.id AS id, d.investigators AS investigators
