MATCH (v:SavedView {id: $id})
WHERE $investigator IS NULL OR v.author = $investigator
DELETE v
