// Of these, those that every filter lets through (null lets all through): lists/disclosures for disclosures that are known.
UNWIND $ids AS id
MATCH (n:Disclosure {id: id})
WHERE ($investigator IS NULL OR $investigator IN n.investigators)
  AND ($channel IS NULL OR n.channel = $channel) AND ($product IS NULL OR n.product = $product)
  AND ($condition IS NULL OR $condition IN n.conditions)
  AND ($onward IS NULL OR EXISTS { MATCH (n)-[:ONWARD_OF]->(e:Disclosure) WHERE $investigator IS NULL OR $investigator IN e.investigators } = $onward)
  AND ($service IS NULL OR EXISTS { MATCH (n)-[:MADE_BY]->(s:Service) WHERE s.id = $service })
  AND ($recipient IS NULL OR EXISTS { MATCH (n)-[:TO]->(r:Service) WHERE r.id = $recipient })
  AND ($person IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person) WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($personCategory IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(x:Person)-[:IN_CATEGORY]->(c:PersonCategory)
    WHERE c.id = $personCategory AND ($investigator IS NULL OR $investigator IN x.investigators) })
  AND ($dataType IS NULL OR EXISTS { MATCH (n)-[:CONTAINS]->(i:DataItem)-[:OF_TYPE]->(t:DataType)
    WHERE t.id = $dataType AND ($investigator IS NULL OR $investigator IN i.investigators) })
  AND ($partnership IS NULL OR EXISTS { MATCH (n)-[:ADDRESSED_TO]->(p:Partnership) WHERE p.id = $partnership })
  AND ($authorisation IS NULL OR EXISTS { MATCH (n)-[:UNDER]->(a:Authorisation) WHERE a.id = $authorisation })
RETURN id
