// Foreign services that were in a partnership together with a holder, on a day from the holder's first receipt up to $asOf.
UNWIND $holders AS holder
MATCH (h:Service {id: holder.id})-[mine:MEMBER_OF]->(p:Partnership)<-[theirs:MEMBER_OF]-(s:Service {kind: 'FOREIGN'})
WITH holder, p, s, theirs, mine,
  CASE WHEN mine.validFrom > theirs.validFrom THEN mine.validFrom ELSE theirs.validFrom END AS together
WITH holder, p, s, theirs, mine,
  CASE WHEN together > holder.since THEN together ELSE holder.since END AS shared
WHERE s.id <> holder.id
  AND shared <= coalesce(mine.validTo, $asOf) AND shared <= coalesce(theirs.validTo, $asOf) AND shared <= $asOf
RETURN s.id AS service, holder.id AS holder, p.id AS via, min(shared) AS shared
