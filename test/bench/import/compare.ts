import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { importFolder } from '../../../server/import/import-folder.ts';
import { readFolder } from '../../../server/import/read-folder.ts';
import { contentOf } from '../../engine/content.ts';
import { writeFolder } from '../../oracle/csv.ts';
import { loadPlainly } from '../data/load.ts';
import { asFolder, makeTrace, type Trace } from '../data/trace.ts';
import { type Engine, whyNoNeo4j, wipe } from '../engines.ts';
import { type Contestant, spreadOf, takeTurns, timed } from '../measure.ts';
import { mustBeEqual, type Pair, ratiosOf, type Section } from '../result.ts';
import type { World } from '../world.ts';

type Load = (graph: Graph) => Promise<unknown>;

/** A database of its own for each time; making and closing it is not timed. */
async function onNewEmbedded<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  const graph = await openEmbedded(folder);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Wiped before each time, which is not timed. */
async function onWiped<Result>({ driver, graph }: Engine, work: (graph: Graph) => Promise<Result>): Promise<Result> {
  if (driver) await wipe(driver);
  return await work(graph);
}

interface Place {
  readonly name: string;
  on<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result>;
}

const contestantAt = (place: Place, name: string, load: Load): Contestant => ({
  name: `${name}, ${place.name}`,
  time: () => place.on((graph) => timed(() => load(graph))),
});

/** A list of the format is a set, and its order means nothing; `contentOf` sorts them. */
async function checkEqual(place: Place, loads: Readonly<Record<string, Load>>): Promise<void> {
  const answers = [];
  for (const [by, load] of Object.entries(loads)) {
    const text = await place.on(async (graph) => {
      await load(graph);
      return (await contentOf(graph)).join('\n');
    });
    answers.push({ by, text });
  }
  mustBeEqual(`what was imported, ${place.name}`, answers);
}

const pairs: readonly Pair[] = [
  ['import, embedded', 'plain UNWIND, embedded', 1.5],
  ['import, Neo4j', 'plain UNWIND, Neo4j', 1.5],
];

async function compareOn(places: readonly Place[], trace: Trace, path: string, rounds: number): Promise<Section> {
  const loads = {
    import: (graph: Graph) => importFolder(graph, path),
    'plain UNWIND': (graph: Graph) => loadPlainly(graph, trace),
  };
  const checkable = trace.size <= 10_000;
  if (checkable) for (const place of places) await checkEqual(place, loads);
  const contestants = places.flatMap((place) =>
    Object.entries(loads).map(([name, load]) => contestantAt(place, name, load)),
  );
  const times = await takeTurns(contestants, rounds);
  const reading = spreadOf(await Promise.all(Array.from({ length: 3 }, () => timed(() => readFolder(path)))));
  const why = whyNoNeo4j();
  return {
    id: 'import',
    title: 'Import of a folder into an empty database',
    size: trace.size,
    equal: checkable ? 'every node and edge with its properties, on each engine' : 'not compared at this size',
    ratios: ratiosOf(times, pairs),
    figures: [{ what: 'reading the CSV files, a part of our import', value: `${Math.round(reading.median)} ms` }],
    notes: [
      'Ours reads CSV files, checks every rule, and writes all in one transaction or nothing. The other is given its rows in memory, checks nothing, and creates them in batches of 10,000, each in a transaction of its own.',
      ...(why === null ? [] : [`Left out: ${why}.`]),
    ],
  };
}

/** Issue 7 (d). It wipes the Neo4j of the run, so it comes last. */
export async function compareImports(world: World): Promise<Section[]> {
  const trace = makeTrace(Math.min(world.trace.size, 10_000));
  const path = mkdtempSync(join(tmpdir(), 'bench-folder-'));
  const neo4j = world.open.find(({ engine }) => engine.driver)?.engine;
  const places: Place[] = [
    { name: 'embedded', on: onNewEmbedded },
    ...(neo4j ? [{ name: 'Neo4j', on: <R>(work: (graph: Graph) => Promise<R>) => onWiped(neo4j, work) }] : []),
  ];
  try {
    writeFolder(asFolder(trace), path);
    return [await compareOn(places, trace, path, world.rounds)];
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}
