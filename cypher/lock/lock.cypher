// On Neo4j another transaction that wants the same lock waits here until this one has ended, and then sees what it wrote.
MERGE (lock:ImportLock {id: $what})
SET lock.takenBy = $takenBy
