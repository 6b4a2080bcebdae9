// In the transaction that writes the data, so that the one never goes without the other.
MERGE (lock:ImportLock {id: 'import'})
SET lock.dataVersion = $version, lock.namelessVersion = $nameless
