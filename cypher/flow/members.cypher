// The foreign members, up to $asOf, of every partnership that one of the services was in.
UNWIND $ids AS id
MATCH (:Service {id: id})-[mine:MEMBER_OF]->(p:Partnership)
WHERE mine.validFrom <= $asOf
WITH DISTINCT p
MATCH (p)<-[m:MEMBER_OF]-(s:Service {kind: 'FOREIGN'})
WHERE m.validFrom <= $asOf
RETURN s.id AS service, p.id AS partnership, m.validFrom AS validFrom, m.validTo AS validTo
