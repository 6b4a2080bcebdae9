import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSigner, readSigner, type Signer } from './note.ts';

/** Where the parts of an audit log stand. */
export const pathsIn = (dataDir: string) => {
  const folder = join(dataDir, 'audit');
  return {
    folder,
    log: join(folder, 'log'),
    checkpoints: join(folder, 'checkpoints'),
    key: join(folder, 'key.pem'),
    lock: join(folder, 'lock'),
  };
};

export type Paths = ReturnType<typeof pathsIn>;

/** Brings a file or folder to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A file that was made is there after a power failure only once its folder has been brought to the disk too. */
export function syncFolder(path: string): void {
  // Windows opens no folder; it has no such need either.
  if (process.platform !== 'win32') syncFile(path);
}

export const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/**
 * The key that signs the checkpoints, made with the log and never after: a log whose key has gone stays as it is.
 * Only whoever holds the log's lock may ask for it.
 * @throws Error when it is gone, or can't be read
 */
export function signerIn({ folder, key, log }: Paths): Signer {
  if (!existsSync(key)) {
    if (existsSync(log))
      throw new Error(`The audit log's key ${key} is gone. Put it back, or move ${folder} elsewhere.`);
    writeFileSync(`${key}.new`, newSigner().pem, { mode: 0o600, flush: true });
    renameSync(`${key}.new`, key);
    syncFolder(folder);
  }
  return readSigner(readFileSync(key, 'utf8'));
}
