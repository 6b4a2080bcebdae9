UNWIND $rows AS row
MATCH (s:Service {id: row.service})
MATCH (p:Partnership {id: row.partnership})
CREATE (s)-[:MEMBER_OF {validFrom: row.validFrom, validTo: row.validTo}]->(p)
