// Every service that was a member on some day up to $asOf.
MATCH (p:Partnership {id: $partnership})<-[m:MEMBER_OF]-(s:Service)
WHERE m.validFrom <= $asOf
RETURN DISTINCT s.id AS service, s.kind AS kind
