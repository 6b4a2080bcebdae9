import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { badInput, isNoRoom, ProductError, unavailable } from '../errors.ts';

/** A folder on disk that is gone when its user is done with it. */
export interface Unpacked extends Disposable {
  readonly path: string;
}

/** What the files of a zip may come to when unpacked: a small zip can hold endless zeros. */
const mostBytes = 1024 * 1024 * 1024;

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
 * Unpacks the CSV files of a zip, at whatever depth they stand in it, into a folder of their own.
 * @throws ProductError BAD_INPUT where it is no zip, is too large, or holds a name twice; UNAVAILABLE where the disk is full
 */
export function unpack(zip: Uint8Array): Unpacked {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(unzip(zip))) {
    const name = baseName(path);
    if (files.has(name)) throw badInput(`The zip holds two files named ${name}.`);
    files.set(name, content);
  }
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  const remove = () => rmSync(path, { recursive: true, force: true });
  try {
    for (const [name, content] of files) writeFileSync(join(path, name), content);
  } catch (cause) {
    remove();
    throw isNoRoom(cause) ? unavailable('The disk is full: there is no room to unpack the zip.', cause) : cause;
  }
  return { path, [Symbol.dispose]: remove };
}
