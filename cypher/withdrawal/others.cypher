// Each other authorisation, beside each disclosure that it might be put under: the rules then strike out what they fire on.
UNWIND $disclosures AS disclosure
MATCH (d:Disclosure {id: disclosure})-[:MADE_BY]->(maker:Service)<-[:GIVEN_TO]-(a:Authorisation)
WHERE a.id <> $authorisation AND NOT a.id IN $found AND maker.kind = 'OWN' AND NOT d.product IN ['NIL_REPLY', 'ANALYTICAL']
  AND ($investigator IS NULL OR $investigator IN d.investigators)
RETURN d.id AS disclosure, a.id AS authorisation
