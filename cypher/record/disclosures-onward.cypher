// The recorded onward disclosures made from each of these.
UNWIND $ids AS id
MATCH (onward:Disclosure)-[:ONWARD_OF]->(earlier:Disclosure {id: id})
RETURN earlier.id AS of, onward.id AS id
ORDER BY of, id
