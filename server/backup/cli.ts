import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { commandLineReader } from '../audit/command-line.ts';
import { openLog } from '../audit/log.ts';
import { isNoRoom } from '../errors.ts';
import { databaseIn, openEmbedded } from '../graph/embedded.ts';
import { readSettings } from '../settings.ts';
import { type Manifest, readArchive } from './archive.ts';
import { makeBackup } from './backup.ts';
import { byHeader, controlIn, mediaType } from './control.ts';

/** @returns whether a running server has given its backup; false where none is there to be asked */
async function askServer(dataDir: string, file: string): Promise<boolean> {
  const control = controlIn(dataDir);
  if (!control) return false;
  let response: Response;
  try {
    const headers = {
      authorization: `Bearer ${control.token}`,
      [byHeader]: encodeURIComponent(commandLineReader().name),
    };
    response = await fetch(`${control.url}/backup`, { method: 'POST', headers });
  } catch {
    return false; // It was killed, and could not say that it is gone.
  }
  if (response.status === 503) throw new Error((await response.text()).trim());
  if (!response.ok || !response.body || response.headers.get('content-type') !== mediaType) return false;
  await pipeline(response.body, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  return true;
}

async function makeHere(dataDir: string, file: string): Promise<void> {
  const graph = await openEmbedded(dataDir);
  try {
    await using audit = await openLog(dataDir);
    using backup = await makeBackup({ graph, dataDir, audit }, commandLineReader().name);
    await pipeline(backup.content, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  } finally {
    await graph.close();
  }
}

/** Writes beside the file and moves it into place once it has been read back whole: there is never half a backup. */
async function write(dataDir: string, file: string): Promise<Manifest> {
  const partial = `${file}.tmp`;
  rmSync(partial, { force: true });
  try {
    if (!(await askServer(dataDir, partial))) await makeHere(dataDir, partial);
    const manifest = await readArchive(partial).catch((error: Error) => {
      throw new Error(`The backup was not written well. ${error.message}`);
    });
    const written = openSync(partial, 'r+');
    fsyncSync(written);
    closeSync(written);
    renameSync(partial, file);
    return manifest;
  } catch (error) {
    rmSync(partial, { force: true });
    throw isNoRoom(error) ? new Error(`There is no room for ${file}: nothing was written.`, { cause: error }) : error;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    console.error('Usage: npm run backup -- FILE');
    return 1;
  }
  const { neo4j, dataDir } = readSettings(process.env);
  if (neo4j) {
    console.error(
      `This backs up the embedded database. For Neo4j use its own: neo4j-admin database dump ${neo4j.database} (docs/backup.md), and copy ${join(dataDir, 'audit')} after it.`,
    );
    return 1;
  }
  if (!existsSync(databaseIn(dataDir))) throw new Error(`There is no database in ${dataDir}.`);
  if (existsSync(file)) throw new Error(`${file} is there already: nothing was written.`);
  const { files, made } = await write(dataDir, file);
  console.log(`${file}: everything in ${dataDir} as it was at ${made}.`);
  for (const { name, size, sha256 } of files) console.log(`${name}: ${size} bytes, SHA-256 ${sha256}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
