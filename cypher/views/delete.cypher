MATCH (v:SavedView)
WHERE v.id = $id AND ($investigator IS NULL OR v.author = $investigator)
DELETE v
