import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import type { Loaded } from '../data/load.ts';
import { bytesIn, type Engine } from '../engines.ts';

/** The embedded engine puts its log into its file when it closes: a copy of it does. */
async function closedBytes(folder: string): Promise<number> {
  const copy = mkdtempSync(join(tmpdir(), 'bench-copy-'));
  try {
    cpSync(folder, copy, { recursive: true });
    await (await openEmbedded(copy)).close();
    return bytesIn(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Neo4j keeps its log of transactions for a time, not for ever: it does not count. */
async function checkpointedBytes(engine: Engine, folder: string): Promise<number> {
  await engine.checkpoint();
  return bytesIn(join(folder, 'data', 'databases', 'neo4j'), (path) => !path.includes('id-buffer'));
}

/** How much the store takes on disk, without a log. */
export async function storedBytes(engine: Engine, { nodes, edges }: Loaded): Promise<string> {
  const { folder, name } = engine;
  if (folder === null) return 'not known: the database is not ours';
  const bytes = await (name === 'Neo4j' ? checkpointedBytes(engine, folder) : closedBytes(folder));
  return `${(bytes / 1e6).toFixed(1)} MB on disk, ${(bytes / (nodes + edges)).toFixed(0)} bytes per node or edge`;
}
