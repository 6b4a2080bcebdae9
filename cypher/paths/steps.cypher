// Each disclosure with its maker and those it comes from ($person: that name that one).
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:MADE_BY]->(maker:Service)
RETURN d.id AS id, maker.id AS from,
  [(d)-[:ONWARD_OF]->(e:Disclosure) WHERE $person IS NULL OR EXISTS { MATCH (e)-[:ABOUT]->(x:Person) WHERE x.id = $person } | e.id] AS onwardOf
