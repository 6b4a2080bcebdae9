// The version of what is stored, as the last import wrote it down; the other takes no account of persons' names.
MATCH (lock:ImportLock {id: 'import'})
RETURN lock.dataVersion AS version, lock.namelessVersion AS nameless
