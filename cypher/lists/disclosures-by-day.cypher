// A page of all disclosures between two days, by day and id, after the place of the cursor. The filters of
// lists/disclosures cost a walk for each disclosure even where they let all through: what asks for none of them comes here.
MATCH (n:Disclosure)
WHERE n.date >= coalesce($from, '') AND n.date <= coalesce($to, '9999-12-31')
  AND ($after IS NULL OR n.date > $after[0] OR (n.date = $after[0] AND n.id > $after[1]))
RETURN n.id AS id, [n.date, n.id] AS place
ORDER BY n.date, n.id
LIMIT $limit
