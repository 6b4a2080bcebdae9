// The recorded onward disclosures made from each of these. A pattern begins at the node that is given, here and elsewhere: the
// embedded engine walks it as it is written.
UNWIND $ids AS id
MATCH (earlier:Disclosure {id: id})<-[:ONWARD_OF]-(onward:Disclosure)
WHERE ($investigator IS NULL OR $investigator IN earlier.investigators) AND ($investigator IS NULL OR $investigator IN onward.investigators)
RETURN earlier.id AS of, onward.id AS id
ORDER BY of, id
