// The recorded onward disclosures made from each of these. A pattern begins at the node that is given, here and elsewhere: the
// embedded engine walks it as it is written.
UNWIND $ids AS id
MATCH (earlier:Disclosure {id: id})<-[:ONWARD_OF]-(onward:Disclosure)
RETURN earlier.id AS of, onward.id AS id
ORDER BY of, id
