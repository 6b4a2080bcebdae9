// The version of what is stored, as the last import wrote it down.
MATCH (lock:ImportLock {id: 'import'})
RETURN lock.dataVersion AS version
