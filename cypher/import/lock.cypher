// On Neo4j a second import waits here until the first has ended, so that each checks its rules on what is really stored.
MERGE (lock:ImportLock {id: 'import'})
SET lock.takenBy = $takenBy
