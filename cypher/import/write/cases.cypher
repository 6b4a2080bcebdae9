UNWIND $rows AS row
MERGE (n:CaseFile {id: row.id})
SET n.name = row.name, n.investigators = row.investigators
