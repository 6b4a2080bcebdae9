import { expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { onEveryEngine } from './engines.ts';
import { written } from './written.ts';

/** Works through so many pairs, of which none is right. */
const pairs = (each: number) =>
  written<{ none: number }>(
    `UNWIND range(1, ${each}) AS a UNWIND range(1, ${each}) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS none`,
  );
const one = written<{ one: number }>('RETURN 1 AS one');
const timeout = 1_000;

const outcome = (doing: Promise<unknown>) =>
  doing.then(
    (result) => ({ code: 'none', message: JSON.stringify(result) }),
    (error: { code: string; message: string }) => ({ code: error.code, message: error.message }),
  );

/** How long it takes, in milliseconds. */
async function timed(doing: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await doing();
  return performance.now() - started;
}

/** Tries until the engine takes statements again. */
async function recovered(graph: Graph): Promise<void> {
  await expect
    .poll(() => outcome(graph.read(one)), { timeout: 120_000, interval: 100 })
    .toMatchObject({ code: 'none' });
}

onEveryEngine('A statement that runs too long', (engine) => {
  // Neo4j counts faster, and looks only every other second which transactions are over their time.
  const long = pairs(engine.name === 'neo4j' ? 15_000 : 3_000);

  test('takes longer than the limit of these tests, when it may', async () => {
    await using opened = await engine.open();
    expect(await timed(() => opened.graph.read(long))).toBeGreaterThan(1.5 * timeout);
  });

  test('ends in TIMEOUT with the limit in its sentence, and others are answered meanwhile', async () => {
    await using opened = await engine.open(timeout);
    const { graph } = opened;
    const waiting = outcome(graph.read(long));
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
    const took = await timed(async () => {
      expect(await waiting).toEqual({ code: 'TIMEOUT', message: expect.stringContaining('longer than 1 seconds') });
    });
    expect(took).toBeLessThan(15_000);
    expect(await graph.read(one)).toEqual([{ one: 1 }]);
    await recovered(graph);
  });

  test('in a transaction keeps nothing of it, and the next one is kept', async () => {
    await using opened = await engine.open(timeout);
    const { graph } = opened;
    const create = written('CREATE (:Mark)');
    const failing = graph.write(async (transaction) => {
      await transaction.run(create);
      await transaction.run(long);
    });
    expect((await outcome(failing)).code).toBe('TIMEOUT');
    await graph.write((transaction) => transaction.run(create));
    expect(await graph.read(written('MATCH (n:Mark) RETURN count(n) AS marks'))).toEqual([{ marks: 1 }]);
  });

  test('is let through where the work may be long, as an import may', async () => {
    await using opened = await engine.open(timeout);
    expect(await opened.graph.write((transaction) => transaction.run(long), { isLong: true })).toEqual([{ none: 0 }]);
  });

  test('does not stop the engine from answering, however often it is asked', async () => {
    await using opened = await engine.open(timeout);
    const { graph } = opened;
    const asked = await Promise.all(Array.from({ length: 8 }, () => outcome(graph.read(long))));
    for (const { code } of asked) expect(['TIMEOUT', 'UNAVAILABLE']).toContain(code);
    const next = await outcome(graph.read(one));
    // Neo4j has ended them all. The embedded engine can't, and begins nothing new until one has ended by itself.
    expect(next.code).toBe(engine.name === 'neo4j' ? 'none' : 'UNAVAILABLE');
    if (engine.name === 'embedded') expect((await outcome(graph.ping())).code).toBe('UNAVAILABLE');
    await recovered(graph);
    await expect(graph.ping()).resolves.toBeUndefined();
  });
});
