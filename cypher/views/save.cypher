CREATE (v:SavedView {id: $id, name: $name, address: $address, note: $note, author: $author, day: $day})
RETURN v.id AS id
