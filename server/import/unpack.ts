import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { badInput, isNoRoom, ProductError, unavailable } from '../errors.ts';

/** A folder on disk that is gone when its user is done with it. */
export interface Unpacked extends Disposable {
  readonly path: string;
}

/** What the files of a zip may come to when unpacked: a small zip can hold endless zeros. */
const mostBytes = 1024 * 1024 * 1024;

/** Where zips are unpacked, for as long as their import takes: only the server's own user may look into it. */
const folderIn = (dataDir: string): string => join(dataDir, 'unpacked');

/** Takes away what an import left that was cut short. No other process may be importing into the same folder. */
export const clearUnpacked = (dataDir: string): void => rmSync(folderIn(dataDir), { recursive: true, force: true });

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function unzip(zip: Uint8Array): Record<string, Uint8Array> {
  let bytes = 0;
  try {
    return unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.csv') || name.startsWith('__MACOSX/')) return false;
        bytes += originalSize;
        if (bytes > mostBytes) throw badInput('The zip holds more than 1 GiB; import it from the command line.');
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof ProductError ? cause : badInput('This is not a zip that can be read.', { cause });
  }
}

/**
 * Unpacks the CSV files of a zip, at whatever depth they stand in it, into a folder of their own under the data folder.
 * @throws ProductError BAD_INPUT where it is no zip, is too large, or holds a name twice; UNAVAILABLE where the disk is full
 */
export function unpack(zip: Uint8Array, dataDir: string): Unpacked {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(unzip(zip))) {
    const name = baseName(path);
    if (files.has(name)) throw badInput(`The zip holds two files named ${name}.`);
    files.set(name, content);
  }
  let path: string | null = null;
  const remove = () => {
    if (path !== null) rmSync(path, { recursive: true, force: true });
  };
  try {
    mkdirSync(folderIn(dataDir), { recursive: true, mode: 0o700 });
    path = mkdtempSync(join(folderIn(dataDir), 'import-'));
    for (const [name, content] of files) writeFileSync(join(path, name), content, { mode: 0o600 });
  } catch (cause) {
    remove();
    throw isNoRoom(cause) ? unavailable('The disk is full: there is no room to unpack the zip.', cause) : cause;
  }
  return { path, [Symbol.dispose]: remove };
}
