// Edges start at the thing that the changed row describes, so its old ones are those that leave it.
UNWIND $rows AS row
MATCH (:DataItem {id: row.id})-[old]->()
DELETE old
