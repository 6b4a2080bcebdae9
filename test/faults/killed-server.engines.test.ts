import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { lock } from '../../server/graph/lock.ts';
import { importFolder } from '../../server/import/import-folder.ts';
import { contentOf } from '../engine/content.ts';
import { embedded, onEveryEngine } from '../engine/engines.ts';
import { type Chance, chance } from '../import/chance.ts';
import { type Database, emptyDatabase } from '../import/database.ts';
import { type OnDisk, onDisk } from '../import/folders.ts';
import { largeFolder } from '../import/large-folder.ts';
import type { Folder } from '../oracle/folder.ts';
import { importOverHttp, type Line, outcomeOf, zipOf } from './import-over-http.ts';
import { startServer } from './server.ts';

const kills = 20;

/** A folder, and what must be stored once it is imported. */
interface Variant extends Disposable {
  readonly path: string;
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly content: readonly string[];
}

async function variant(folder: Folder): Promise<Variant> {
  const disk: OnDisk = onDisk(folder);
  await using opened = await embedded.open();
  await importFolder(opened.graph, disk.path);
  const content = await contentOf(opened.graph);
  return { path: disk.path, zip: zipOf(disk.path), content, [Symbol.dispose]: disk[Symbol.dispose] };
}

/** Two folders of the same ids that differ in every person and disclosure: each import over the other rewrites all of them. */
async function twoVariants(): Promise<[Variant, Variant]> {
  const rows = largeFolder({ persons: 300, disclosures: 200, seed: 7 });
  const folder = Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, [...all]])) as unknown as Folder;
  const other: Folder = {
    ...folder,
    persons: folder.persons.map((row) => ({ ...row, name: `${row.name} anders`, category: 'C8' })),
    disclosures: folder.disclosures.map((row) => ({ ...row, registered: row.registered !== true })),
  };
  return [await variant(folder), await variant(other)];
}

/** When a server is killed: some time after a share of the write is told, or in the instant of its acknowledgement. */
interface Moment {
  readonly share: number | 'acknowledged';
  readonly afterMs: number;
}

const hasCome = ({ share }: Moment, { progress, result }: Line): boolean =>
  result !== undefined ||
  (share !== 'acknowledged' && progress !== undefined && progress.done / progress.total >= share);

/**
 * Starts a server, sends it an import, and kills it when that has come so far.
 * @returns whether the import was acknowledged before
 */
async function killWhileImporting(
  environment: Database['environment'],
  zip: Uint8Array<ArrayBuffer>,
  at: Moment,
): Promise<boolean> {
  await using server = await startServer(environment);
  let isAcknowledged = false;
  let killing: Promise<void> | null = null;
  try {
    for await (const line of importOverHttp(server, zip)) {
      expect(line.problems ?? line.error).toBeUndefined();
      if (line.result) isAcknowledged = true;
      if (hasCome(at, line)) killing ??= at.afterMs === 0 ? server.kill() : setTimeout(at.afterMs).then(server.kill);
    }
  } catch (cut) {
    if (!(cut instanceof TypeError)) throw cut;
  }
  await killing;
  return isAcknowledged;
}

/** What is stored once whatever was under way has ended: Neo4j may still be at a commit when who asked for it is dead. */
async function settled(graph: Graph): Promise<string[]> {
  await graph.write((transaction) => lock(transaction, 'import'));
  return await contentOf(graph);
}

/** Moments over the whole write, one at random within each part of it; then around the commit, and right after it. */
function moments(random: Chance): Moment[] {
  const [within, around, after] = [kills - 6, 4, 2];
  return [
    ...Array.from({ length: within }, (_, index) => ({
      share: (index + random.share()) / within,
      afterMs: 1 + random.below(15),
    })),
    ...Array.from({ length: around }, (_, index) => ({ share: 1, afterMs: 1 + index * 10 + random.below(10) })),
    ...Array.from({ length: after }, () => ({ share: 'acknowledged' as const, afterMs: 0 })),
  ];
}

onEveryEngine('A server that is killed while it imports', (engine) => {
  test(`has all or nothing of that import, ${kills} times, and all of it where it said so`, {
    timeout: 900_000,
  }, async () => {
    await using database = await emptyDatabase(engine);
    const variants = await twoVariants();
    using _first = variants[0];
    using _second = variants[1];
    let [now, next] = variants;
    await database.within((graph) => importFolder(graph, now.path));
    expect(await database.within(contentOf)).toEqual(now.content);
    const seen = { nothing: 0, acknowledged: 0, unsaid: 0 };
    for (const moment of moments(chance(11))) {
      const isAcknowledged = await killWhileImporting(database.environment, next.zip, moment);
      const found = await database.within(settled);
      const isNext = JSON.stringify(found) === JSON.stringify(next.content);
      if (!isNext || isAcknowledged) expect(found).toEqual(isAcknowledged ? next.content : now.content);
      seen[isAcknowledged ? 'acknowledged' : isNext ? 'unsaid' : 'nothing'] += 1;
      if (isNext) [now, next] = [next, now];
    }
    console.log(`${engine.name}: of ${kills} imports, ${JSON.stringify(seen)}`);
    expect(seen.nothing).toBeGreaterThanOrEqual(kills / 2);
    expect(seen.acknowledged).toBeGreaterThanOrEqual(2);

    await using server = await startServer(database.environment);
    expect((await outcomeOf(server, next.zip)).result).toBeDefined();
    expect(await server.stop()).toBe(0);
    expect(await database.within(contentOf)).toEqual(next.content);
  });
});
