MATCH (d:Disclosure)-[:MADE_BY]->(maker:Service)
WHERE $investigator IS NULL OR $investigator IN d.investigators
OPTIONAL MATCH (d)-[:UNDER]->(a:Authorisation)
OPTIONAL MATCH (d)-[:ADDRESSED_TO]->(p:Partnership)
RETURN d.id AS id, d.date AS date, maker.id AS from, a.id AS authorisationId, p.id AS toPartnership,
  d.channel AS channel, d.product AS product, d.conditions AS conditions, d.destroyBy AS destroyBy,
  d.reliabilityIndicated AS reliabilityIndicated, d.timelinessIndicated AS timelinessIndicated,
  d.requestMade AS requestMade, d.requestAuthorised AS requestAuthorised,
  d.controlDone AS controlDone, d.registered AS registered,
  [(d)-[:TO]->(s:Service) | s.id] AS recipients,
  [(d)-[:ADDRESSED_TO]->(s:Service) | s.id] AS toServices,
  [(d)-[:ABOUT]->(x:Person) WHERE $investigator IS NULL OR $investigator IN x.investigators | x.id] AS persons,
  [(d)-[:CONTAINS]->(i:DataItem) WHERE $investigator IS NULL OR $investigator IN i.investigators | i.id] AS dataItems,
  [(d)-[:ONWARD_OF]->(earlier:Disclosure) WHERE $investigator IS NULL OR $investigator IN earlier.investigators | earlier.id] AS onwardOf
