import { expect, test } from 'vitest';
import { type Engine, onEveryEngine } from './engines.ts';
import { written } from './written.ts';

const values: readonly (readonly [what: string, value: unknown])[] = [
  ['zero', 0],
  ['a negative integer', -1],
  ['2^31', 2 ** 31],
  ['the largest safe integer', Number.MAX_SAFE_INTEGER],
  ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
  ['2^53 as a bigint', 2n ** 53n],
  ['2^53 + 1 as a bigint', 2n ** 53n + 1n],
  ['the largest integer that an engine has', 2n ** 63n - 1n],
  ['the smallest integer that an engine has', -(2n ** 63n)],
  ['a float', 0.1],
  ['a tiny negative float', -1.5e-300],
  ['a float that is whole and too large for an integer', 1e300],
  ['true', true],
  ['false', false],
  ['null', null],
  ['empty text', ''],
  ['a day', '2020-02-29'],
  ['text with marks, composed and not', 'é e\u0301 ï Łódź'],
  ['text with emoji', '😀 👩‍👩‍👧'],
  ['text from right to left', 'שלום \u202eabc\u202c'],
  ['text with a NUL', 'a\0b'],
  ['text with quotes, backslashes and line ends', `'"\`\\ \r\n\t $x {}`],
  ['a megabyte of text', 'é'.repeat(500_000)],
];

const nested: readonly (readonly [what: string, value: unknown])[] = [
  ['an empty list', []],
  ['a list of texts', ['b', 'a', 'b']],
  ['lists in lists', [[], [1, ['a', [null]]]]],
  ['an empty map', {}],
  ['maps and lists in a map', { a: { b: [{ c: 1 }] }, d: null, e: 2n ** 60n }],
];

async function ask<Row = Readonly<Record<string, unknown>>>(engine: Engine, text: string, parameters = {}) {
  await using opened = await engine.open();
  return await opened.graph.read(written<Row>(text), parameters);
}

onEveryEngine('A value', (engine) => {
  test.each([...values, ...nested])('comes back as it was given: %s', async (_, value) => {
    expect(await ask(engine, 'RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  test.each(values)('is stored and read back as it was given: %s', async (_, value) => {
    await using opened = await engine.open();
    const { graph } = opened;
    await graph.write((transaction) => transaction.run(written('CREATE (:Held {value: $value})'), { value }));
    expect(await graph.read(written('MATCH (n:Held) RETURN n.value AS value'))).toEqual([{ value }]);
  });

  test.each([
    ['none', []],
    ['two', ['b', 'a']],
  ])('is stored and read back as a list of texts: %s', async (_, value) => {
    await using opened = await engine.open();
    const { graph } = opened;
    await graph.write((transaction) => transaction.run(written('CREATE (:Held {value: $value})'), { value }));
    expect(await graph.read(written('MATCH (n:Held) RETURN n.value AS value'))).toEqual([{ value }]);
  });

  test('that is a whole number is an integer, which divides as one', async () => {
    expect(await ask(engine, 'RETURN $a / 2 AS half, $a + 1 AS next', { a: 3 })).toEqual([{ half: 1, next: 4 }]);
  });

  test('that is an integer past 2^53 is counted on without loss', async () => {
    expect(await ask(engine, 'RETURN $a + 1 AS next', { a: 2n ** 53n })).toEqual([{ next: 2n ** 53n + 1n }]);
  });

  test('that is an integer skips and limits rows', async () => {
    const rows = await ask(engine, 'UNWIND [1, 2, 3, 4] AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit', {
      skip: 1,
      limit: 2,
    });
    expect(rows).toEqual([{ x: 2 }, { x: 3 }]);
    expect(await ask(engine, 'UNWIND [1, 2] AS x RETURN x LIMIT $limit', { limit: 0 })).toEqual([]);
  });

  test('that is undefined is null', async () => {
    expect(await ask(engine, 'RETURN $value IS NULL AS isNull', { value: undefined })).toEqual([{ isNull: true }]);
  });

  test('that is half of a surrogate pair becomes the replacement character', async () => {
    expect(await ask(engine, 'RETURN $value AS value', { value: 'a\ud800b' })).toEqual([{ value: 'a\ufffdb' }]);
  });

  test('that is null is no property, and a property that is not there is null', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await graph.write(async (transaction) => {
      await transaction.run(written('CREATE (:Held {id: 1, a: $none}), (:Held {id: 2, a: 1})'), { none: null });
      await transaction.run(written('MATCH (n:Held {id: 2}) SET n.a = $none'), { none: null });
    });
    const rows = await graph.read(
      written('MATCH (n:Held) RETURN n.id AS id, n.a AS a, n.never AS never, size(keys(n)) AS keys ORDER BY id'),
    );
    expect(rows).toEqual([1, 2].map((id) => ({ id, a: null, never: null, keys: 1 })));
  });
});

onEveryEngine('An engine', (engine) => {
  test('compares days as texts in the order of the calendar', async () => {
    const days = ['2020-03-01', '2019-12-31', '2020-02-29', '2020-02-28', '2020-01-01'];
    const rows = await ask(engine, 'UNWIND $days AS day WITH day WHERE day <= $until RETURN day ORDER BY day', {
      days,
      until: '2020-02-29',
    });
    expect(rows.map(({ day }) => day)).toEqual(['2019-12-31', '2020-01-01', '2020-02-28', '2020-02-29']);
  });

  test('sorts text by code point, and what is absent last', async () => {
    const texts = ['b', null, 'é', 'ﬀ', 'a', 'Z'];
    const rows = await ask(engine, 'UNWIND $texts AS text RETURN text ORDER BY text', { texts });
    expect(rows.map(({ text }) => text)).toEqual(['Z', 'a', 'b', 'é', 'ﬀ', null]);
  });

  test('takes a list of 20,000 maps at once', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    const rows = Array.from({ length: 20_000 }, (_, n) => ({ id: `b${n}`, n, tags: ['x', `y${n}`], none: null }));
    await graph.write((transaction) =>
      transaction.run(
        written('UNWIND $rows AS row CREATE (n:Big {id: row.id, n: row.n, tags: row.tags}) SET n.none = row.none'),
        { rows },
      ),
    );
    const text = 'MATCH (n:Big) RETURN count(n) AS count, sum(n.n) AS sum, count(DISTINCT n.tags[1]) AS tags';
    expect(await graph.read(written(text))).toEqual([{ count: 20_000, sum: 199_990_000, tags: 20_000 }]);
  });

  test('merges by id: once makes a node, again changes it', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    const merge = written('UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n.name = row.name');
    const write = (...rows: { id: string; name: string }[]) =>
      graph.write((transaction) => transaction.run(merge, { rows }));
    await write({ id: 'a', name: 'een' }, { id: 'b', name: 'twee' }, { id: 'a', name: 'drie' });
    await write({ id: 'b', name: 'vier' });
    const rows = await graph.read(written('MATCH (n:Person) RETURN n.id AS id, n.name AS name ORDER BY id'));
    expect(rows).toEqual([
      { id: 'a', name: 'drie' },
      { id: 'b', name: 'vier' },
    ]);
  });
});
