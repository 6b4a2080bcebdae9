import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { neo4jAvailability, startNeo4j } from '../engine/neo4j/start.ts';

/** An engine under test, empty when opened; it owns what it stores. */
export interface Engine extends AsyncDisposable {
  readonly name: 'embedded' | 'Neo4j';
  readonly graph: Graph;
  /** Only of Neo4j: for statements by the raw driver. */
  readonly driver: Driver | null;
  readonly uri: string | null;
  /** Folder in which it stores; null where that is not known. */
  readonly folder: string | null;
  /** Has it write everything that it holds to its folder. */
  checkpoint(): Promise<void>;
}

/** Opens the embedded engine on disk, as the product does. */
export async function openEmbeddedEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-embedded-'));
  const graph = await openEmbedded(folder);
  return {
    name: 'embedded',
    graph,
    driver: null,
    uri: null,
    folder,
    checkpoint: async () => {},
    async [Symbol.asyncDispose]() {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes everything, a piece at a time: one transaction that holds all of it would need more memory than there is. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}

/** Why there is no Neo4j here; null where there is one. */
export function whyNoNeo4j(): string | null {
  const { ENGINES, NEO4J_URI } = process.env;
  if (ENGINES === 'embedded') return 'ENGINES=embedded';
  if (NEO4J_URI)
    return 'NEO4J_URI is set, and this fills and wipes a Neo4j, so it only takes one that it starts itself';
  const availability = neo4jAvailability();
  return availability.available ? null : availability.why;
}

/**
 * Starts a Neo4j of its own on loopback.
 * @param size number of disclosures that it must hold
 */
export async function openNeo4jEngine(size: number): Promise<Engine> {
  const pageCache = size > 200_000 ? 2048 : 512;
  const server = await startNeo4j(size > 20_000 ? { heap: 2048, pageCache } : undefined);
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true });
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  try {
    const graph = await openNeo4j({ uri: server.uri, user: '', password: '', database: 'neo4j' });
    return {
      name: 'Neo4j',
      graph,
      driver,
      uri: server.uri,
      folder: server.home,
      checkpoint: () => server.checkpoint(),
      async [Symbol.asyncDispose]() {
        await graph.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Bytes of the files in a folder, at every depth. */
export function bytesIn(folder: string, counts: (path: string) => boolean = () => true): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(counts)
    .reduce((sum, path) => sum + statSync(path).size, 0);
}
