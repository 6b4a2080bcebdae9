UNWIND $ids AS id
MATCH (s:Service {id: id})-[m:MEMBER_OF]->(p:Partnership)
RETURN s.id AS of, s.id AS service, p.id AS partnership, m.validFrom AS validFrom, m.validTo AS validTo
ORDER BY of, validFrom, partnership
