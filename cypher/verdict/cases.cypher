// What the rules are asked about: each disclosure with its authorisation, and whether it is assessed at all.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:MADE_BY]->(maker:Service)
WHERE $investigator IS NULL OR $investigator IN d.investigators
RETURN d.id AS disclosure, head([(d)-[:UNDER]->(a:Authorisation) | a.id]) AS authorisation,
  maker.kind = 'OWN' AND NOT d.product IN ['NIL_REPLY', 'ANALYTICAL'] AS assessed
