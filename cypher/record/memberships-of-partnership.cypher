UNWIND $ids AS id
MATCH (s:Service)-[m:MEMBER_OF]->(p:Partnership {id: id})
RETURN p.id AS of, s.id AS service, p.id AS partnership, m.validFrom AS validFrom, m.validTo AS validTo
ORDER BY of, validFrom, service
