import { expect, test } from 'vitest';
import { ProductError } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { onEveryEngine } from './engines.ts';
import { written } from './written.ts';

const create = written('CREATE (:Mark)');
const count = written<{ marks: number }>('MATCH (n:Mark) RETURN count(n) AS marks');
const invalid = written('RETUR 1');
const overflowing = written('UNWIND [0, 1] AS x CREATE (:Mark {n: 9223372036854775807 + x})');

const marks = async (graph: Graph) => (await graph.read(count))[0]?.marks;

/** @returns the ProductError that `doing` ends in */
async function failure(doing: Promise<unknown>): Promise<ProductError> {
  const error = await doing.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProductError);
  return error as ProductError;
}

onEveryEngine('A transaction', (engine) => {
  test('keeps all of its work when it ends well, and returns what the work returns', async () => {
    await using opened = await engine.open();
    const result = await opened.graph.write(async (transaction) => {
      await transaction.run(create);
      await transaction.run(create);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await marks(opened.graph)).toBe(2);
  });

  test('sees its own writes, which others see only when it has ended', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    const seen = await graph.write(async (transaction) => {
      await transaction.run(create);
      return [await transaction.run(count), await graph.read(count)];
    });
    expect(seen).toEqual([[{ marks: 1 }], [{ marks: 0 }]]);
    expect(await marks(graph)).toBe(1);
  });

  test('keeps nothing when its work throws, and gives what was thrown as the cause', async () => {
    await using opened = await engine.open();
    const thrown = new Error('op de helft');
    const error = await failure(
      opened.graph.write(async (transaction) => {
        await transaction.run(create);
        throw thrown;
      }),
    );
    expect(error).toMatchObject({ code: 'INTERNAL', cause: thrown });
    expect(error.message).not.toContain('op de helft');
    expect(await marks(opened.graph)).toBe(0);
  });

  test('gives a ProductError that its work throws as it is', async () => {
    await using opened = await engine.open();
    const thrown = new ProductError('BAD_INPUT', 'Dit kan niet.');
    const error = await failure(
      opened.graph.write(async (transaction) => {
        await transaction.run(create);
        throw thrown;
      }),
    );
    expect(error).toBe(thrown);
    expect(await marks(opened.graph)).toBe(0);
  });

  test.each([
    ['that can not be read', invalid],
    ['that fails half-way', overflowing],
  ])('keeps nothing when it has a statement %s, even when its work goes on', async (_, failing) => {
    await using opened = await engine.open();
    const error = await failure(
      opened.graph.write(async (transaction) => {
        await transaction.run(create);
        await transaction.run(failing).catch(() => {});
        return 'done';
      }),
    );
    expect(error.code).toBe('INTERNAL');
    expect(await marks(opened.graph)).toBe(0);
  });

  test('can not be used after its end', async () => {
    await using opened = await engine.open();
    const transaction = await opened.graph.write(async (running) => running);
    await expect(transaction.run(create)).rejects.toThrow();
    expect(await marks(opened.graph)).toBe(0);
  });

  test('leaves a graph on which the next one works after one that failed', async () => {
    await using opened = await engine.open();
    await failure(opened.graph.write((transaction) => transaction.run(invalid)));
    await opened.graph.write((transaction) => transaction.run(create));
    expect(await marks(opened.graph)).toBe(1);
  });
});

onEveryEngine('A read', (engine) => {
  test('refuses a statement that writes, and keeps nothing of it', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await graph.write((transaction) => transaction.run(create));
    for (const text of [
      'CREATE (:Mark)',
      'MATCH (n:Mark) DETACH DELETE n',
      'MATCH (n:Mark) SET n.a = 1',
      'MERGE (:Other)',
    ]) {
      expect((await failure(graph.read(written(text)))).code).toBe('INTERNAL');
    }
    expect(await graph.read(written('MATCH (n) RETURN labels(n) AS labels, n.a AS a'))).toEqual([
      { labels: ['Mark'], a: null },
    ]);
  });
});

onEveryEngine('An error', (engine) => {
  test.each([
    ['a read', (graph: Graph) => graph.read(invalid)],
    ['a transaction', (graph: Graph) => graph.write((transaction) => transaction.run(invalid))],
    ['a plan', (graph: Graph) => graph.explain(invalid)],
    ['a read that lacks a parameter', (graph: Graph) => graph.read(written('RETURN $absent AS x'))],
  ])(
    'of %s is a ProductError that names the statement, with the words of the engine only in its cause',
    async (_, fail) => {
      await using opened = await engine.open();
      const error = await failure(fail(opened.graph));
      const { code, message, cause } = error;
      expect({ code, message }).toEqual({
        code: 'INTERNAL',
        message: `The statement test/written failed in ${engine.name === 'neo4j' ? 'Neo4j' : 'the embedded engine'}.`,
      });
      expect(cause).toBeInstanceOf(Error);
      expect((cause as Error).message).toMatch(/RETUR|absent/);
    },
  );
});

onEveryEngine('A ping', (engine) => {
  test('is answered', async () => {
    await using opened = await engine.open();
    await expect(opened.graph.ping()).resolves.toBeUndefined();
  });
});
