UNWIND $rows AS row
MERGE (n:Disclosure {id: row.id})
SET n.date = row.date, n.channel = row.channel, n.product = row.product, n.conditions = row.conditions,
  n.destroyBy = row.destroyBy, n.reliabilityIndicated = row.reliabilityIndicated,
  n.timelinessIndicated = row.timelinessIndicated, n.requestMade = row.requestMade,
  n.requestAuthorised = row.requestAuthorised, n.controlDone = row.controlDone,
  n.registered = row.registered, n.findBy = row.findBy
