MATCH (v:SavedView {id: $id})
DELETE v
