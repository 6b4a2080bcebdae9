import { setTimeout } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { restartableNeo4j } from '../engine/neo4j/start.ts';
import { onDisk } from '../import/folders.ts';
import { writeLargeFolder } from '../import/large-folder.ts';
import { importOverHttp, type Line, outcomeOf, zipOf } from './import-over-http.ts';
import { type Server, startServer } from './server.ts';

const isUnreachable = { code: 'UNAVAILABLE', message: 'Neo4j can not be reached. Try again in a moment.' };

/** One answer under load: null where it was given, else the error that the client got. */
interface Outcome {
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly ms: number;
}

interface Load {
  readonly outcomes: readonly Outcome[];
  /** Resolves when so many more were answered, or refused. */
  more(count: number, isAnswered: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Asks as many at once as browsers would, until it is stopped. A request that breaks off fails the test. */
function steadyLoad(server: Server, at: number): Load {
  const outcomes: Outcome[] = [];
  let isStopped = false;
  const query =
    '{ flow(person: "P-001", asOf: "2020-03-01", maxHops: 6) { nodes { id } edges { disclosure { verdict } } } }';
  const one = async () => {
    while (!isStopped) {
      const start = performance.now();
      const { errors } = await server.ask(query);
      const [first] = errors ?? [];
      const error = first ? { code: first.extensions.code, message: first.message } : null;
      outcomes.push({ error, ms: performance.now() - start });
    }
  };
  const all = Promise.all(Array.from({ length: at }, one));
  return {
    outcomes,
    async more(count, isAnswered) {
      const counted = () => outcomes.filter(({ error }) => (error === null) === isAnswered).length;
      const wanted = counted() + count;
      while (counted() < wanted) await Promise.race([setTimeout(50), all]);
    },
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

async function becomesReady(server: Server): Promise<void> {
  while ((await server.ready()).status !== 200) await setTimeout(200);
}

const counts = async ({ ask }: Server) =>
  (await ask('{ disclosures(first: 1) { totalCount } persons(first: 1) { totalCount } }')).data;

const sampleCounts = { disclosures: { totalCount: 312 }, persons: { totalCount: 110 } };
const bothCounts = { disclosures: { totalCount: 512 }, persons: { totalCount: 510 } };

/** The server that NEO4J_URI names is not ours to end. */
const canEnd = inject('neo4jUri') !== null && !process.env['NEO4J_URI'];

test.skipIf(!canEnd)(
  'Neo4j ends under load and comes back: errors say so, readiness too, and it mends by itself',
  {
    timeout: 600_000,
  },
  async () => {
    await using neo4j = await restartableNeo4j();
    using disk = onDisk();
    await neo4j.start();
    await using server = await startServer({
      NEO4J_URI: neo4j.uri,
      NEO4J_PASSWORD: '',
      DATA_DIR: disk.path,
      SAMPLE: 'on',
    });
    const load = steadyLoad(server, 10);
    await load.more(20, true);
    expect(await server.ready()).toEqual({ status: 200, text: 'ready\n' });

    await neo4j.signal('SIGKILL');
    await load.more(20, false);
    expect(await server.ready()).toEqual({ status: 503, text: 'the database can not be reached\n' });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    await neo4j.start();
    await becomesReady(server);
    await load.more(20, true);
    await load.stop();
    const errors = load.outcomes.flatMap(({ error }) => error ?? []);
    expect(errors).toEqual(errors.map(() => isUnreachable));
    // Each statement waits 30 s at most, and a question that is refused ends at its first.
    expect(Math.max(...load.outcomes.map(({ ms }) => ms))).toBeLessThan(90_000);
    expect(await counts(server)).toEqual(sampleCounts);

    using folder = onDisk();
    writeLargeFolder({ persons: 400, disclosures: 200, seed: 7 }, folder.path);
    const zip = zipOf(folder.path);
    for (const share of [0, 0.5]) {
      let last: Line = {};
      let killed: Promise<void> | null = null;
      for await (const line of importOverHttp(server, zip)) {
        last = line;
        if (line.progress && line.progress.done / line.progress.total > share) killed ??= neo4j.signal('SIGKILL');
      }
      await killed;
      expect(last).toEqual({ error: isUnreachable.message, code: isUnreachable.code });
      await neo4j.start();
      await becomesReady(server);
      expect(await counts(server)).toEqual(sampleCounts);
    }
    expect((await outcomeOf(server, zip)).result).toMatchObject({ 'disclosures.csv': { added: 200 } });
    expect(await counts(server)).toEqual(bothCounts);

    await neo4j.signal('SIGSTOP');
    const asked = performance.now();
    const hung = counts(server).then(() => performance.now() - asked);
    expect((await server.ready()).status).toBe(503);
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(await hung).toBeLessThan(60_000);
    await neo4j.signal('SIGCONT');
    await becomesReady(server);
    expect(await counts(server)).toEqual(bothCounts);
    expect(server.said()).not.toMatch(/[Uu]nhandled/);
    expect(await server.stop()).toBe(0);
  },
);
