import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { importOverHttp, outcomeOf, zipOf } from '../faults/import-over-http.ts';
import { type Server, startServer } from '../faults/server.ts';
import type { Folder } from '../oracle/folder.ts';
import { onDisk } from './folders.ts';
import { largeFolder } from './large-folder.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

/** Every file under a folder that may not be there. */
const filesUnder = (path: string): string[] =>
  existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')) : [];

function manyRows(): Folder {
  const rows = largeFolder({ persons: 2_000, disclosures: 2_000, seed: 3 });
  return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, [...all]])) as unknown as Folder;
}

/** Sends an import and kills the server as soon as files are unpacked, if they are seen before it is done. */
async function killWhileUnpacked(server: Server, zip: Uint8Array<ArrayBuffer>, unpacked: string): Promise<void> {
  const importing = (async () => {
    for await (const _ of importOverHttp(server, zip));
  })().catch((cut) => {
    if (!(cut instanceof TypeError)) throw cut;
  });
  const ended = importing.then(() => true);
  while (filesUnder(unpacked).length === 0) {
    if (await Promise.race([ended, setTimeout(1, false)])) return;
  }
  await server.kill();
  await importing;
}

test('what an import unpacks is for its own user alone, is gone when it ends, and after a kill when the server starts again', async () => {
  using rows = onDisk(manyRows());
  using data = onDisk();
  using temporary = onDisk();
  const environment = { DATA_DIR: data.path, TMPDIR: temporary.path };
  const unpacked = join(data.path, 'unpacked');
  const zip = zipOf(rows.path);
  mkdirSync(unpacked, { mode: 0o777 });
  // One that was not seen while it was unpacked is sent again.
  for (let tries = 0; filesUnder(unpacked).length === 0 && tries < 30; tries += 1) {
    await using server = await startServer(environment);
    await killWhileUnpacked(server, zip, unpacked);
  }
  expect(filesUnder(unpacked)).toContainEqual(expect.stringMatching(/\.csv$/));
  expect(modeOf(unpacked)).toBe(0o700);
  for (const name of readdirSync(unpacked, { encoding: 'utf8' })) expect(modeOf(join(unpacked, name))).toBe(0o700);

  await using again = await startServer(environment);
  expect(filesUnder(unpacked)).toEqual([]);
  expect((await outcomeOf(again, zip)).result).toBeDefined();
  expect(filesUnder(unpacked)).toEqual([]);
  expect((await outcomeOf(again, new Uint8Array([1, 2, 3]))).error).toMatch(/zip/);
  expect(filesUnder(unpacked)).toEqual([]);
  expect(filesUnder(temporary.path).filter((name) => name.endsWith('.csv'))).toEqual([]);
});
