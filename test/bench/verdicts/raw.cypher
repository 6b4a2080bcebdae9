// Every rule of the verdict in one statement: what someone writes who wants the verdicts alone, without evidence.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:MADE_BY]->(maker:Service)
WITH d, maker, head([(d)-[:UNDER]->(authorisation:Authorisation) | authorisation]) AS a,
  maker.kind = 'OWN' AND NOT d.product IN ['NIL_REPLY', 'ANALYTICAL'] AS assessed,
  [(d)-[:TO]->(s:Service) | s] AS recipients,
  [(d)-[:ADDRESSED_TO]->(to) | to] AS addressees,
  [(d)-[:ABOUT]->(x:Person)-[:IN_CATEGORY]->(category) | category] + [(d)-[:CONTAINS]->(i:DataItem)-[:OF_TYPE]->(type) | type] AS described,
  [(d)-[:ABOUT]->(x:Person) | x.id] AS persons,
  [(d)-[:CONTAINS]->(i:DataItem)-[:OF]->(x:Person) | {person: x.id, basis: i.basis}] AS items,
  [(d)-[:TO]->(s:Service)<-[:WEIGHS]-(n:WeighingNote) WHERE n.validFrom <= d.date AND d.date <= coalesce(n.validTo, '9999-12-31') |
    {service: s.id, permits: n.permits, measures: n.measures}] AS notes
WITH d, maker, a, assessed, recipients, addressees, described, persons, items, notes,
  [(a)-[:COVERS]->(covered) | covered] AS covered, head([(a)-[:GIVEN_TO]->(holder) | holder.id]) AS holder,
  any(to IN addressees WHERE to:Partnership) AS isToPartnership
WITH d, assessed, a IS NOT NULL AND a.kind <> 'INDIVIDUAL' AS isGeneral, a, notes, items, persons, recipients,
  CASE WHEN isToPartnership THEN 2 WHEN any(s IN recipients WHERE s.elevatedRisk) THEN 1 ELSE 0 END AS required,
  CASE a.level WHEN 'MINISTER' THEN 2 WHEN 'DIRECTOR_GENERAL' THEN 1 ELSE 0 END AS level,
  a IS NOT NULL AND holder <> maker.id AS isOther,
  a IS NOT NULL AND any(to IN addressees WHERE NOT to IN covered) AS recipientOutside,
  any(thing IN described WHERE NOT thing IN covered) AS describedOutside,
  a IS NOT NULL AND a.kind = 'MULTILATERAL' AND NOT isToPartnership AS isMisused
WITH d, assessed, a, notes,
  (a IS NULL OR isOther OR level < required OR recipientOutside OR isMisused OR a.necessity IS NULL
    OR (isGeneral AND (describedOutside OR coalesce(a.closed = false, false)))
    OR coalesce(d.date < a.validFrom, false) OR coalesce(d.date > a.validTo, false) OR coalesce(d.date >= a.withdrawnOn, false)
    OR any(person IN persons WHERE NOT any(item IN items WHERE item.person = person)
      OR any(item IN items WHERE item.person = person AND coalesce(item.basis = false, false)))
    OR coalesce(d.requestMade = true AND d.requestAuthorised = false, false)
    OR any(s IN recipients WHERE s.kind = 'FOREIGN' AND NOT any(note IN notes WHERE note.service = s.id))) AS unlawful,
  ((isGeneral AND a.closed IS NULL) OR any(item IN items WHERE item.basis IS NULL)
    OR NOT (coalesce(d.requestMade = false, false) OR coalesce(d.requestAuthorised = true, false))) AS unlawfulOpen
WITH d, assessed, unlawful, unlawfulOpen,
  ((a IS NOT NULL AND a.proportionality IS NULL)
    OR coalesce(d.reliabilityIndicated = false, false) OR coalesce(d.timelinessIndicated = false, false)
    OR (d.channel = 'WRITTEN' AND any(c IN ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY'] WHERE NOT c IN d.conditions))
    OR any(note IN notes WHERE any(measure IN note.measures WHERE NOT measure IN d.conditions) OR NOT d.product IN note.permits)
    OR coalesce(a.kind IN ['UMBRELLA', 'MEMO', 'GROUP'] AND d.controlDone = false, false)
    OR coalesce(d.registered = false, false)) AS careless,
  (d.reliabilityIndicated IS NULL OR d.timelinessIndicated IS NULL OR d.registered IS NULL
    OR coalesce(a.kind IN ['UMBRELLA', 'MEMO', 'GROUP'] AND d.controlDone IS NULL, false)) AS carelessOpen
RETURN d.id AS id, CASE WHEN NOT assessed THEN 'NOT_ASSESSED' WHEN unlawful THEN 'UNLAWFUL' WHEN unlawfulOpen THEN 'UNDECIDED'
  WHEN careless THEN 'CARELESS' WHEN carelessOpen THEN 'UNDECIDED' ELSE 'LAWFUL' END AS verdict
