// A page of all disclosures between two days, by day and id, after the place of the cursor. The filters and orders of
// lists/disclosures cost something for each disclosure even where they let all through: what asks for none of them comes here.
MATCH (n:Disclosure)
WHERE n.date >= coalesce($from, '') AND n.date <= coalesce($to, '9999-12-31')
  AND ($investigator IS NULL OR $investigator IN n.investigators)
WITH n.date AS date, n.id + '' AS id
WHERE $after IS NULL OR date > $after[0] OR (date = $after[0] AND id > $after[1])
RETURN id, [date, id] AS place
ORDER BY date, id
LIMIT $limit
