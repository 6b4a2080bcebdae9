// The investigator's own case files that concern these persons.
UNWIND $ids AS id
MATCH (x:Person {id: id})<-[:CONCERNS]-(f:CaseFile)
WHERE $investigator IN f.investigators
RETURN DISTINCT f.id AS id
