// What the rules are asked about: each disclosure with its authorisation, and whether it is assessed at all.
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:MADE_BY]->(maker:Service)
OPTIONAL MATCH (d)-[:UNDER]->(a:Authorisation)
RETURN d.id AS disclosure, a.id AS authorisation,
  maker.kind = 'OWN' AND NOT d.product IN ['NIL_REPLY', 'ANALYTICAL'] AS assessed
