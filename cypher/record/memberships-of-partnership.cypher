UNWIND $ids AS id
MATCH (p:Partnership {id: id})<-[m:MEMBER_OF]-(s:Service)
RETURN p.id AS of, s.id AS service, p.id AS partnership, m.validFrom AS validFrom, m.validTo AS validTo
ORDER BY of, validFrom, service
