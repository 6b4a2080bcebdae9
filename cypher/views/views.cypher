MATCH (v:SavedView)
WHERE $investigator IS NULL OR v.author = $investigator
RETURN v.id AS id, v.name AS name, v.address AS address, v.note AS note, v.author AS author, v.day AS day
