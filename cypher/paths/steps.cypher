// Each disclosure with its maker and those it comes from ($person: that name that one).
UNWIND $ids AS id
MATCH (d:Disclosure {id: id})-[:MADE_BY]->(maker:Service)
WHERE $investigator IS NULL OR $investigator IN d.investigators
RETURN d.id AS id, maker.id AS from,
  [(d)-[:ONWARD_OF]->(e:Disclosure) WHERE ($investigator IS NULL OR $investigator IN e.investigators)
    AND ($person IS NULL OR EXISTS { MATCH (e)-[:ABOUT]->(x:Person) WHERE x.id = $person AND ($investigator IS NULL OR $investigator IN x.investigators) }) | e.id] AS onwardOf
