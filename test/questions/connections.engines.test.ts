import { expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';

const sample = new URL('../../server/sample', import.meta.url).pathname;

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Follows a connection from page to page. @param ask of a page after a cursor */
async function walk(pageAfter: (after: string | null) => Promise<Page>): Promise<unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { totalCount, edges, pageInfo } = await pageAfter(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) {
      expect(nodes).toHaveLength(totalCount);
      return nodes;
    }
    expect(edges.length).toBeGreaterThan(0);
    after = pageInfo.endCursor;
  }
}

interface Case {
  /** What leads to the list, with `LIST` in its place. */
  readonly within: string;
  readonly plain: string;
  readonly args?: string;
  readonly select: string;
}

const cases: Readonly<Record<string, Case>> = {
  contradictionsConnection: {
    within: '{ LIST }',
    plain: 'contradictions',
    args: 'asOf: "2019-12-01"',
    select: 'what service { id } authorisation { id } weighingNote { id }',
  },
  chainConnection: {
    within: '{ LIST }',
    plain: 'chain',
    args: 'disclosure: "V-AIVD-028", direction: DOWNSTREAM',
    select: 'distance disclosure { id }',
  },
  savedViewsConnection: { within: '{ LIST }', plain: 'savedViews', select: 'id name' },
  personsConnection: { within: '{ disclosure(id: "V-AIVD-028") { LIST } }', plain: 'persons', select: 'id name' },
  dataItemsConnection: {
    within: '{ disclosure(id: "V-AIVD-028") { LIST } }',
    plain: 'dataItems',
    select: 'id person { id }',
  },
  onwardConnection: { within: '{ disclosure(id: "V-AIVD-028") { LIST } }', plain: 'onward', select: 'id' },
  reviewsConnection: {
    within: '{ disclosure(id: "V-AIVD-028") { LIST } }',
    plain: 'reviews',
    select: 'id rule state',
  },
  outsideConnection: {
    within: '{ authorisationScope(authorisation: "AUTHORISATION") { LIST } }',
    plain: 'outside',
    select: 'rule disclosure { id }',
  },
};

/** What stands at the end of an answer that has one field at each level. */
function innermost(data: unknown): unknown {
  const values = Object.values(data as object);
  const [only] = values;
  return values.length === 1 && typeof only === 'object' && !Array.isArray(only) ? innermost(only) : (only ?? data);
}

async function authorisationWithMostOutside(ask: Ask): Promise<string> {
  const { authorisations } = dataOf<{ authorisations: { edges: { node: { id: string } }[] } }>(
    await ask('{ authorisations(first: 500) { edges { node { id } } } }'),
  );
  const counts = await Promise.all(
    authorisations.edges.map(async ({ node: { id } }) => {
      const query = `{ authorisationScope(authorisation: "${id}") { outside { rule } } }`;
      const { authorisationScope } = dataOf<{ authorisationScope: { outside: unknown[] } }>(await ask(query));
      return { id, count: authorisationScope.outside.length };
    }),
  );
  return counts.toSorted((one, other) => other.count - one.count)[0]?.id ?? '';
}

onEveryEngine('A connection beside a list', (engine) => {
  test('gives what the list gives, a page at a time, and tells how many there are', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    for (const name of ['b', 'a', 'c', 'a'])
      dataOf(await ask(`mutation { saveView(name: "${name}", address: "/") { id } }`));
    for (const state of ['EXPLAINED', 'OPEN', 'CONFIRMED'])
      dataOf(
        await ask(`mutation { reviewFinding(disclosure: "V-AIVD-028", rule: "NO_BASIS", state: ${state}) { id } }`),
      );
    const authorisation = await authorisationWithMostOutside(ask);
    for (const [name, { within, plain, args, select }] of Object.entries(cases)) {
      const query = (list: string) => within.replace('AUTHORISATION', authorisation).replace('LIST', list);
      const given = args ? `(${args})` : '';
      const whole = innermost(dataOf(await ask(query(`${plain}${given} { ${select} }`)))) as unknown[];
      // One that fits on a page would show nothing.
      expect(whole.length, name).toBeGreaterThan(1);
      const size = Math.max(1, Math.floor(whole.length / 3));
      const paged = await walk(async (after) => {
        const all = [`first: ${size}`, ...(after === null ? [] : [`after: "${after}"`]), ...(args ? [args] : [])];
        const asked = `list: ${name}(${all.join(', ')}) { totalCount edges { node { ${select} } } pageInfo { hasNextPage endCursor } }`;
        const answer = dataOf<Record<string, Page & Record<string, Page>>>(await ask(query(asked)));
        return (answer['list'] ?? Object.values(answer)[0]?.['list']) as Page;
      });
      expect(paged, name).toEqual(whole);
    }
  });

  test('filters and orders what it gives', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    for (const [name, note] of [
      ['Één', 'zaak'],
      ['twee', ''],
      ['drie', 'Zaak'],
    ])
      dataOf(await ask(`mutation { saveView(name: "${name}", address: "/", note: "${note}") { id } }`));
    const namesOf = async (args: string) => {
      const query = `{ savedViewsConnection(${args}) { edges { node { name } } } }`;
      const { savedViewsConnection } = dataOf<{ savedViewsConnection: { edges: { node: { name: string } }[] } }>(
        await ask(query),
      );
      return savedViewsConnection.edges.map(({ node }) => node.name);
    };
    expect(await namesOf('text: "ZAAK"')).toEqual(['drie', 'Één']);
    expect(await namesOf('text: "een"')).toEqual(['Één']);
    expect(await namesOf('author: "een ander"')).toEqual([]);
    expect(await namesOf('orderBy: { field: NAME, direction: DESC }')).toEqual(['Één', 'twee', 'drie']);

    const select = 'what service { id } authorisation { id } weighingNote { id }';
    type Found = Record<'service' | 'authorisation' | 'weighingNote', { id: string }> & { what: string };
    const { contradictions } = dataOf<{ contradictions: Found[] }>(
      await ask(`{ contradictions(asOf: "2019-12-01") { ${select} } }`),
    );
    const [one] = contradictions;
    if (!one) throw new Error('The sample has some.');
    const filters: readonly [string, (found: Found) => boolean][] = [
      [`service: "${one.service.id}"`, ({ service }) => service.id === one.service.id],
      [`authorisation: "${one.authorisation.id}"`, (found) => found.authorisation.id === one.authorisation.id],
      [`weighingNote: "${one.weighingNote.id}"`, (found) => found.weighingNote.id === one.weighingNote.id],
      [`what: ${one.what}`, ({ what }) => what === one.what],
    ];
    for (const [args, keep] of filters) {
      const query = `{ contradictionsConnection(asOf: "2019-12-01", first: 500, ${args}) { edges { node { ${select} } } } }`;
      const found = dataOf<{ contradictionsConnection: { edges: { node: Found }[] } }>(await ask(query));
      expect(found.contradictionsConnection.edges.map(({ node }) => node)).toEqual(contradictions.filter(keep));
    }

    const chained = async (args: string) => {
      const query = `{ chainConnection(disclosure: "V-AIVD-028", direction: DOWNSTREAM, ${args}) { edges { node { distance disclosure { date } } } } }`;
      type Link = { distance: number; disclosure: { date: string } };
      const { chainConnection } = dataOf<{ chainConnection: { edges: { node: Link }[] } }>(await ask(query));
      return chainConnection.edges.map(({ node }) => node);
    };
    const whole = await chained('first: 500');
    expect((await chained('maxDistance: 1')).length).toBe(whole.filter(({ distance }) => distance === 1).length);
    const days = (await chained('orderBy: { field: DAY, direction: DESC }')).map(({ disclosure }) => disclosure.date);
    expect(days).toEqual(
      whole
        .map(({ disclosure }) => disclosure.date)
        .toSorted()
        .toReversed(),
    );
  });

  test('of ways goes on where a page ended, and refuses what it gave no one', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    const select = 'truncated paths { steps { disclosure { id } } } pageInfo { hasNextPage endCursor }';
    interface Ways {
      readonly truncated: boolean;
      readonly paths: readonly unknown[];
      readonly pageInfo: Page['pageInfo'];
    }
    const waysOf = async (args: string) =>
      dataOf<{ paths: Ways }>(await ask(`{ paths(to: "FABEL", from: "AIVD", ${args}) { ${select} } }`)).paths;
    const whole = await waysOf('first: 500');
    expect(whole.truncated).toBe(false);
    expect(whole.paths.length).toBeGreaterThan(2);
    const found: unknown[] = [];
    for (let after = ''; ; ) {
      const { truncated, paths, pageInfo } = await waysOf(`first: 2${after}`);
      found.push(...paths);
      expect(pageInfo.hasNextPage).toBe(truncated);
      if (!truncated) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole.paths);
    const cursorOf = (...place: string[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
    for (const cursor of ['x', cursorOf('0'), cursorOf('-1'), cursorOf('5001'), cursorOf('1e3'), cursorOf('1', '2')]) {
      const { errors } = await ask(`{ paths(to: "FABEL", from: "AIVD", after: "${cursor}") { truncated } }`);
      expect(
        errors?.map(({ extensions }) => extensions?.['code']),
        cursor,
      ).toEqual(['BAD_INPUT']);
    }
  });
});

/** What a list within a disclosure can be narrowed and put in order by, and the same of the plain list's rows. */
interface Within {
  readonly list: string;
  readonly plain: string;
  readonly select: string;
  /** Of a row that the plain list has: the arguments, and which rows they leave. */
  readonly filters: (row: Row) => readonly (readonly [args: string, keep: (row: Row) => boolean])[];
  readonly orders: Readonly<Record<string, (row: Row) => string>>;
}

type Row = { readonly id: string; readonly [field: string]: unknown };

const idOf = (value: unknown): string => (value as { id: string } | null)?.id ?? '';

const within: readonly Within[] = [
  {
    list: 'personsConnection',
    plain: 'persons',
    select: 'id name category { id }',
    filters: ({ category, name }) => [
      [`category: "${idOf(category)}"`, (row) => idOf(row['category']) === idOf(category)],
      [`text: "${String(name).toUpperCase()}"`, (row) => row['name'] === name],
    ],
    orders: { ID: ({ id }) => id, NAME: ({ name }) => String(name), CATEGORY: ({ category }) => idOf(category) },
  },
  {
    list: 'dataItemsConnection',
    plain: 'dataItems',
    select: 'id person { id } type { id }',
    filters: ({ person, type }) => [
      [`person: "${idOf(person)}"`, (row) => idOf(row['person']) === idOf(person)],
      [`dataType: "${idOf(type)}"`, (row) => idOf(row['type']) === idOf(type)],
    ],
    orders: { ID: ({ id }) => id, PERSON: ({ person }) => idOf(person), TYPE: ({ type }) => idOf(type) },
  },
  {
    list: 'onwardConnection',
    plain: 'onward',
    select: 'id date product verdict from { id } authorisation { id }',
    filters: ({ date, from, verdict }) => [
      [`from: "${date}"`, (row) => String(row['date']) >= String(date)],
      [`to: "${date}"`, (row) => String(row['date']) <= String(date)],
      [`service: "${idOf(from)}"`, (row) => idOf(row['from']) === idOf(from)],
      [`verdict: ${verdict}`, (row) => row['verdict'] === verdict],
      ['verdict: UNLAWFUL', (row) => row['verdict'] === 'UNLAWFUL'],
    ],
    orders: {
      ID: ({ id }) => id,
      DATE: ({ date }) => String(date),
      SERVICE: ({ from }) => idOf(from),
      PRODUCT: ({ product }) => String(product),
      AUTHORISATION: ({ authorisation }) => idOf(authorisation),
    },
  },
];

interface Outside {
  readonly rule: string;
  readonly disclosure: { readonly id: string; readonly date: string; readonly from: { readonly id: string } };
}

const ordersOfOutside: Readonly<Record<string, (one: Outside) => string>> = {
  DAY: ({ disclosure }) => disclosure.date,
  RULE: ({ rule }) => rule,
  SERVICE: ({ disclosure }) => disclosure.from.id,
};

onEveryEngine('A list within a disclosure', (engine) => {
  test.each(within)('$list leaves what every filter lets through, in the order that is asked', async (list) => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    const of = async (asked: string) => {
      const { disclosure } = dataOf<{ disclosure: object }>(await ask(`{ disclosure(id: "V-AIVD-028") { ${asked} } }`));
      return Object.values(disclosure)[0];
    };
    const rows = (await of(`${list.plain} { ${list.select} }`)) as Row[];
    const paged = async (args: string) =>
      ((await of(`${list.list}(first: 500, ${args}) { edges { node { ${list.select} } } }`)) as Page).edges.map(
        ({ node }) => node as Row,
      );
    const byId = (all: readonly Row[]) => all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of [rows[0], rows.at(-1)])
      for (const [args, keep] of row ? list.filters(row) : [])
        expect(byId(await paged(args)), args).toEqual(byId(rows.filter(keep)));
    for (const [field, keyOf] of Object.entries(list.orders)) {
      const upwards = byId(rows).toSorted((one, other) => {
        const [a, b] = [keyOf(one), keyOf(other)];
        return a < b ? -1 : a > b ? 1 : 0;
      });
      expect(await paged(`orderBy: { field: ${field} }`), field).toEqual(upwards);
      expect(await paged(`orderBy: { field: ${field}, direction: DESC }`), field).toEqual(upwards.toReversed());
    }
    const { edges } = (await of(`${list.list}(first: 1) { edges { cursor } }`)) as { edges: { cursor: string }[] };
    const query = `{ disclosure(id: "V-AIVD-028") { ${list.list}(after: "${edges[0]?.cursor}", orderBy: { field: ID, direction: DESC }) { totalCount } } }`;
    expect((await ask(query)).errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
  });

  test('so do the reviews of it, and the findings outside its authorisation', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    for (const state of ['EXPLAINED', 'OPEN', 'CONFIRMED', 'EXPLAINED'])
      dataOf(
        await ask(`mutation { reviewFinding(disclosure: "V-AIVD-028", rule: "NO_BASIS", state: ${state}) { id } }`),
      );
    const reviews = async (args: string) => {
      const query = `{ disclosure(id: "V-AIVD-028") { reviewsConnection(${args}) { edges { node { state } } } } }`;
      type Reviews = { disclosure: { reviewsConnection: { edges: { node: { state: string } }[] } } };
      const { reviewsConnection } = dataOf<Reviews>(await ask(query)).disclosure;
      return reviewsConnection.edges.map(({ node: { state } }) => state);
    };
    expect(await reviews('first: 9')).toEqual(['EXPLAINED', 'OPEN', 'CONFIRMED', 'EXPLAINED']);
    expect(await reviews('orderBy: { field: DAY, direction: DESC }')).toEqual([
      'EXPLAINED',
      'CONFIRMED',
      'OPEN',
      'EXPLAINED',
    ]);
    expect(await reviews('orderBy: { field: STATE }')).toEqual(['CONFIRMED', 'EXPLAINED', 'EXPLAINED', 'OPEN']);
    expect(await reviews('state: EXPLAINED')).toEqual(['EXPLAINED', 'EXPLAINED']);
    expect(await reviews('rule: "NOT_CLOSED"')).toEqual([]);
    expect(await reviews('author: "een ander"')).toEqual([]);

    const authorisation = await authorisationWithMostOutside(ask);
    const select = 'rule disclosure { id date from { id } }';
    const scope = async (asked: string) => {
      const query = `{ authorisationScope(authorisation: "${authorisation}") { ${asked} } }`;
      return Object.values(dataOf<{ authorisationScope: object }>(await ask(query)).authorisationScope)[0];
    };
    const whole = (await scope(`outside { ${select} }`)) as Outside[];
    for (const [field, keyOf] of Object.entries(ordersOfOutside)) {
      const page = (await scope(
        `outsideConnection(first: 500, orderBy: { field: ${field}, direction: DESC }) { edges { node { ${select} } } }`,
      )) as Page;
      const found = page.edges.map(({ node }) => node as Outside);
      expect(found.map(keyOf), field).toEqual(whole.map(keyOf).toSorted().toReversed());
      const ids = (all: readonly Outside[]) => all.map(({ rule, disclosure }) => `${rule} ${disclosure.id}`).toSorted();
      expect(ids(found), field).toEqual(ids(whole));
    }
  });
});
