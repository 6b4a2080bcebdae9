UNWIND $rows AS row
MATCH (:Service {id: row.service})-[old:MEMBER_OF]->(:Partnership {id: row.partnership})
WHERE old.validFrom = row.validFrom
DELETE old
