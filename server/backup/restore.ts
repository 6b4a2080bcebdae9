import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathsIn } from '../audit/folder.ts';
import { readSigner } from '../audit/note.ts';
import { verify } from '../audit/verify.ts';
import { isNoRoom } from '../errors.ts';
import { isInUse, openEmbedded } from '../graph/embedded.ts';
import { readSettings } from '../settings.ts';
import { type Manifest, type Part, readArchive, type Sink } from './archive.ts';

const usage = `Usage: npm run restore -- FILE [--replace]
--replace moves what stands in DATA_DIR aside first; without it DATA_DIR must be empty or absent.`;

function sinkOf(handle: FileHandle): Sink {
  return {
    async write(content) {
      for (let done = 0; done < content.length; ) done += (await handle.write(content, done)).bytesWritten;
    },
    async close() {
      await handle.sync();
      await handle.close();
    },
  };
}

function sinkIn(folder: string): (part: Part) => Promise<Sink> {
  return async (part) => {
    const path = join(folder, part);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return sinkOf(await open(path, 'wx', 0o600));
  };
}

/** The checksums hold; but what was copied must be a database that opens, and a log that verifies. */
async function prove(folder: string): Promise<string> {
  const graph = await openEmbedded(folder);
  await graph.close();
  const paths = pathsIn(folder);
  if (!existsSync(paths.key)) return 'It holds no audit log.';
  const { holds, sentence } = await verify(paths, readSigner(readFileSync(paths.key, 'utf8')));
  if (!holds) throw new Error(sentence);
  return sentence;
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Puts a folder in the place of the data folder, by renaming alone.
 * @returns where what stood there is now; null where nothing did
 */
function putInPlace(side: string, dataDir: string): string | null {
  let aside: string | null = null;
  if (isEmpty(dataDir)) {
    if (existsSync(dataDir)) rmdirSync(dataDir);
  } else {
    aside = `${dataDir}.before-${new Date().toISOString().replaceAll(':', '')}`;
    renameSync(dataDir, aside);
  }
  try {
    renameSync(side, dataDir);
  } catch (error) {
    if (aside) renameSync(aside, dataDir);
    throw error;
  }
  syncFolder(dirname(dataDir));
  return aside;
}

/** Unpacks beside the data folder, holds what came to its checksums, and only then puts it in place. */
async function restore(
  file: string,
  dataDir: string,
): Promise<{ manifest: Manifest; log: string; aside: string | null }> {
  mkdirSync(dirname(dataDir), { recursive: true });
  const side = mkdtempSync(`${dataDir}.restoring-`);
  try {
    const manifest = await readArchive(file, sinkIn(side)).catch((error: Error) => {
      if (isNoRoom(error))
        throw new Error(`There is no room for it beside ${dataDir}: nothing was restored.`, { cause: error });
      throw new Error(`${file} can not be restored, and nothing was. ${error.message}`, { cause: error });
    });
    const log = await prove(side);
    return { manifest, log, aside: putInPlace(side, dataDir) };
  } finally {
    rmSync(side, { recursive: true, force: true });
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    console.error(usage);
    return 1;
  }
  const settings = readSettings(process.env);
  if (settings.neo4j) {
    console.error(
      `This restores the embedded database. For Neo4j use its own: neo4j-admin database load ${settings.neo4j.database} (docs/backup.md).`,
    );
    return 1;
  }
  const dataDir = resolve(settings.dataDir);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (isInUse(dataDir))
    throw new Error(`The database in ${dataDir} is in use: stop the server first. Nothing was restored.`);
  if (!isEmpty(dataDir) && !values.replace) {
    throw new Error(`${dataDir} is not empty: nothing was restored. With --replace it is moved aside first.`);
  }
  const { manifest, log, aside } = await restore(file, dataDir);
  console.log(`${dataDir} holds everything as it was at ${manifest.made}. ${log}`);
  if (aside) console.log(`What stood there before is in ${aside}.`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
