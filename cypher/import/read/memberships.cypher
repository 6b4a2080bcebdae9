MATCH (s:Service)-[m:MEMBER_OF]->(p:Partnership)
RETURN p.id AS partnership, s.id AS service, m.validFrom AS validFrom, m.validTo AS validTo
