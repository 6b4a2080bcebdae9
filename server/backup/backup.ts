import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Audit } from '../audit/audit.ts';
import type { Happening } from '../audit/entry.ts';
import { badInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { statement } from '../graph/statement.ts';
import { archiveOf, type Manifest, manifestOf, parts } from './archive.ts';

const dataVersion = statement<{ version: string | null }>('versions/data');

const { version: product } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A backup that is ready to be read; disposing of it removes the copies it is read from. */
export interface Backup extends Disposable {
  readonly manifest: Manifest;
  readonly content: Readable;
}

/** Copies as much of a file as there is now: the log grows meanwhile, and what stands in it does not change. */
async function copyAsItIs(from: string, to: string): Promise<void> {
  const { size } = statSync(from);
  mkdirSync(dirname(to), { recursive: true });
  const target = createWriteStream(to, { mode: 0o600 });
  if (size === 0) target.end();
  else await pipeline(createReadStream(from, { end: size - 1 }), target);
}

/** A backup holds everything, so it is on record who made one before it leaves, and in the backup itself. */
const happening = (by: string): Happening => ({
  who: by,
  roles: [],
  way: 'COMMAND_LINE',
  questions: [{ name: 'backup', arguments: {} }],
  asked: [],
  persons: [],
  cases: [],
  reason: null,
  outcome: 'BEGUN',
});

/**
 * Makes a backup of a data folder while its database is open and in use: the database as it is between two writes, and
 * after it the audit log, which so tells of all that the database holds.
 * @param graph the embedded engine, open on `dataDir`
 * @param audit its log, open
 * @param by who makes it
 * @throws ProductError UNAVAILABLE where the disk has no room for the copies or the log, BAD_INPUT on another engine
 */
export async function makeBackup(
  { graph, dataDir, audit }: { readonly graph: Graph; readonly dataDir: string; readonly audit: Audit },
  by: string,
): Promise<Backup> {
  if (!graph.copyTo) throw badInput('Only the embedded database can be backed up like this.');
  const folder = mkdtempSync(join(dataDir, 'backup-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const made = new Date().toISOString();
    await graph.copyTo(join(folder, 'graph.grafeo'));
    await audit.record(happening(by));
    const present = parts.filter((name) => name === 'graph.grafeo' || existsSync(join(dataDir, name)));
    for (const name of present) {
      if (name !== 'graph.grafeo') await copyAsItIs(join(dataDir, name), join(folder, name));
    }
    const [row] = await graph.read(dataVersion);
    const manifest = await manifestOf(folder, present, { product, data: row?.version ?? null, made });
    return { manifest, content: archiveOf(folder, manifest), [Symbol.dispose]: remove };
  } catch (error) {
    remove();
    throw error;
  }
}
