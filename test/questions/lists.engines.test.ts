import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import type {
  AuthorisationRow,
  DisclosureRow,
  Folder,
  PartnershipRow,
  Period,
  PersonRow,
  ServiceRow,
  WeighingNoteRow,
} from '../oracle/folder.ts';
import { anyFolder } from '../oracle/random-folder.ts';
import { recipients } from '../oracle/recipients.ts';
import { findings, gaps, verdict } from '../oracle/verdict.ts';
import { AUTHORISATION_KINDS, CHANNELS, CONDITIONS, LEVELS, PRODUCTS } from '../oracle/vocabulary.ts';

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Walks a list to its end, a page at a time; every page must tell the same total, and that is how many there are. */
async function walk(ask: Ask, list: string, first: number, asked: string): Promise<string[]> {
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { list: ${list}(first: ${first}, after: $after, ${asked}) {
      totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const page: Listed = dataOf<{ list: Listed }>(await ask(query, { after })).list;
    ids.push(...page.edges.map(({ node }) => node.id));
    totals.add(page.totalCount);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect([...totals], asked).toEqual([ids.length]);
  return ids;
}

/** One of the filters of a list, as a query says it, and which rows it lets through. */
type Filter<Row> = readonly [string, (row: Row) => boolean];
/** What a list can be ordered by, worked out from a row. */
type Orders<Row> = readonly (readonly [string, (row: Row) => string])[];

interface Case<Row> {
  readonly rows: readonly Row[];
  readonly filters: readonly Filter<Row>[];
  readonly orders: Orders<Row>;
}

const only = <Row>(asked: string, keep: (row: Row) => boolean): Filter<Row> => [asked, keep];

const text = (value: string | boolean) => JSON.stringify(value);
const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const fold = (value: string) => value.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const holds = ({ validFrom, validTo }: Period, day: string) => validFrom <= day && (validTo ?? day) >= day;
const ends = (day: string | null) => day ?? '9999-12-31';

/** What is found by the first word of each name and by a part of each id. */
function textFilters<Row extends { id: string; name?: string }>(rows: readonly Row[]): Filter<Row>[] {
  const words = distinct(
    rows.flatMap(({ id, name }) => [Array.from(id).at(-1) ?? '', (name ?? id).split(/\s/)[0] ?? '']),
  );
  return words
    .filter((word) => word.trim() !== '')
    .map((word) => [`text: ${text(word)}`, ({ id, name }) => fold(`${id} ${name ?? ''}`).includes(fold(word).trim())]);
}

function persons({ persons: rows, personCategories, cases }: Folder): Case<PersonRow> {
  return {
    rows,
    filters: [
      ...textFilters(rows),
      ...personCategories.map(({ id }) => only<PersonRow>(`category: ${text(id)}`, ({ category }) => category === id)),
      ...cases.map((file) => only<PersonRow>(`caseFile: ${text(file.id)}`, ({ id }) => file.persons.includes(id))),
    ],
    orders: [
      ['NAME', ({ name }) => name],
      ['ID', ({ id }) => id],
      ['CATEGORY', ({ category }) => category],
    ],
  };
}

function services({ services: rows, partnerships, memberships }: Folder): Case<ServiceRow> {
  const isIn = (partnership: string, service: string) =>
    memberships.some((stay) => stay.partnership === partnership && stay.service === service);
  return {
    rows,
    filters: [
      ...textFilters(rows),
      only<ServiceRow>('kind: OWN', ({ kind }) => kind === 'OWN'),
      only<ServiceRow>(
        'kind: FOREIGN, elevatedRisk: true',
        ({ kind, elevatedRisk }) => kind === 'FOREIGN' && elevatedRisk,
      ),
      only<ServiceRow>('elevatedRisk: false', ({ elevatedRisk }) => !elevatedRisk),
      only<ServiceRow>('country: "NL"', ({ country }) => country === 'NL'),
      ...partnerships.map(({ id: of }) => only<ServiceRow>(`memberOf: ${text(of)}`, ({ id }) => isIn(of, id))),
    ],
    orders: [
      ['NAME', ({ name }) => name],
      ['ID', ({ id }) => id],
      ['COUNTRY', ({ country }) => country],
      ['KIND', ({ kind }) => kind],
    ],
  };
}

function partnerships(folder: Folder): Case<PartnershipRow> {
  const { partnerships: rows, memberships } = folder;
  return {
    rows,
    filters: [
      ...textFilters(rows),
      ...distinct(rows.map(({ purpose }) => purpose)).map((wanted) =>
        only<PartnershipRow>(`purpose: ${text(wanted)}`, ({ purpose }) => purpose === wanted),
      ),
      ...rows.map(({ id }) => only<PartnershipRow>(`subgroupOf: ${text(id)}`, ({ subgroupOf }) => subgroupOf === id)),
      ...folder.services.map(({ id: member }) =>
        only<PartnershipRow>(`member: ${text(member)}`, ({ id }) =>
          memberships.some((stay) => stay.partnership === id && stay.service === member),
        ),
      ),
    ],
    orders: [
      ['NAME', ({ name }) => name],
      ['ID', ({ id }) => id],
      ['PURPOSE', ({ purpose }) => purpose],
    ],
  };
}

function authorisations(folder: Folder): Case<AuthorisationRow> {
  const { authorisations: rows } = folder;
  const days = distinct(
    rows.flatMap(({ validFrom, validTo, withdrawnOn }) => [validFrom, ends(validTo), ends(withdrawnOn)]),
  );
  return {
    rows,
    filters: [
      ...textFilters(rows),
      ...AUTHORISATION_KINDS.map((wanted) => only<AuthorisationRow>(`kind: ${wanted}`, ({ kind }) => kind === wanted)),
      ...LEVELS.map((wanted) => only<AuthorisationRow>(`level: ${wanted}`, ({ level }) => level === wanted)),
      ...days.map((day) =>
        only<AuthorisationRow>(
          `inForceOn: ${text(day)}`,
          (row) => holds(row, day) && (row.withdrawnOn === null || day < row.withdrawnOn),
        ),
      ),
      only<AuthorisationRow>('withdrawn: true', ({ withdrawnOn }) => withdrawnOn !== null),
      only<AuthorisationRow>('withdrawn: false', ({ withdrawnOn }) => withdrawnOn === null),
      ...folder.services.flatMap(({ id }) => [
        only<AuthorisationRow>(`service: ${text(id)}`, ({ service }) => service === id),
        only<AuthorisationRow>(`recipient: ${text(id)}`, ({ services: of }) => of.includes(id)),
      ]),
      ...folder.partnerships.map(({ id }) =>
        only<AuthorisationRow>(`partnership: ${text(id)}`, ({ partnerships: of }) => of.includes(id)),
      ),
    ],
    orders: [
      ['ID', ({ id }) => id],
      ['KIND', ({ kind }) => kind],
      ['SERVICE', ({ service }) => service],
      ['LEVEL', ({ level }) => String(['TEAM_HEAD', 'DIRECTOR_GENERAL', 'MINISTER'].indexOf(level))],
      ['VALID_FROM', ({ validFrom }) => validFrom],
      ['VALID_TO', ({ validTo }) => ends(validTo)],
      ['WITHDRAWN_ON', ({ withdrawnOn }) => ends(withdrawnOn)],
    ],
  };
}

function weighingNotes(folder: Folder): Case<WeighingNoteRow> {
  const { weighingNotes: rows } = folder;
  return {
    rows,
    filters: [
      ...folder.services.map(({ id }) =>
        only<WeighingNoteRow>(`service: ${text(id)}`, ({ service }) => service === id),
      ),
      ...distinct(rows.flatMap(({ validFrom, validTo }) => [validFrom, ends(validTo)])).map((day) =>
        only<WeighingNoteRow>(`inForceOn: ${text(day)}`, (row) => holds(row, day)),
      ),
      ...PRODUCTS.map((product) =>
        only<WeighingNoteRow>(`permits: ${product}`, ({ permits }) => permits.includes(product)),
      ),
    ],
    orders: [
      ['ID', ({ id }) => id],
      ['SERVICE', ({ service }) => service],
      ['VALID_FROM', ({ validFrom }) => validFrom],
      ['VALID_TO', ({ validTo }) => ends(validTo)],
    ],
  };
}

function disclosures(folder: Folder): Case<DisclosureRow> {
  const { disclosures: rows } = folder;
  const fired = new Map(rows.map((row) => [row.id, findings(folder, row).map(({ rule }) => rule)]));
  const judged = new Map(rows.map((row) => [row.id, verdict(folder, row)]));
  const some = folder.services.at(-1)?.id ?? '';
  return {
    rows,
    filters: [
      ...CHANNELS.map((wanted) => [`channel: ${wanted}`, ({ channel }: DisclosureRow) => channel === wanted] as const),
      ...PRODUCTS.map((wanted) => [`product: ${wanted}`, ({ product }: DisclosureRow) => product === wanted] as const),
      ...CONDITIONS.map(
        (wanted) => [`condition: ${wanted}`, ({ conditions }: DisclosureRow) => conditions.includes(wanted)] as const,
      ),
      ['onward: true', ({ onwardOf }) => onwardOf.length > 0],
      ['onward: false', ({ onwardOf }) => onwardOf.length === 0],
      ...(['LAWFUL', 'CARELESS', 'UNLAWFUL', 'UNDECIDED', 'NOT_ASSESSED'] as const).flatMap((wanted) => [
        [`verdict: ${wanted}`, ({ id }: DisclosureRow) => judged.get(id) === wanted] as const,
        [
          `verdict: ${wanted}, recipient: ${text(some)}`,
          (row: DisclosureRow) => judged.get(row.id) === wanted && recipients(folder, row).includes(some),
        ] as const,
      ]),
      ...distinct([...fired.values()].flat()).map(
        (rule) => [`rule: ${text(rule)}`, ({ id }: DisclosureRow) => fired.get(id)?.includes(rule) ?? false] as const,
      ),
    ],
    orders: [
      ['DATE', ({ date }) => date],
      ['ID', ({ id }) => id],
      ['SERVICE', ({ from }) => from],
      ['PRODUCT', ({ product }) => product],
      ['AUTHORISATION', ({ authorisationId }) => authorisationId ?? ''],
    ],
  };
}

const codePoints = (value: string) => Array.from(value, (sign) => sign.codePointAt(0) ?? 0);

/** Past U+FFFF one engine compares code points, the other code units; each does so throughout. */
const comparisons: ((one: string, other: string) => number)[] = [
  (one, other) => (one < other ? -1 : one > other ? 1 : 0),
  (one, other) => {
    const [mine, theirs] = [codePoints(one), codePoints(other)];
    const at = mine.findIndex((point, index) => point !== theirs[index]);
    return at === -1 ? mine.length - theirs.length : (mine[at] ?? 0) - (theirs[at] ?? -1);
  },
];

function sortedIds<Row extends { id: string }>(rows: readonly Row[], key: (row: Row) => string, direction: string) {
  return comparisons.map((compare) => {
    const up = rows.toSorted((one, other) => compare(key(one), key(other)) || compare(one.id, other.id));
    return (direction === 'DESC' ? up.reverse() : up).map(({ id }) => id);
  });
}

const cases = { persons, services, partnerships, authorisations, weighingNotes, disclosures } as const;

/** Asks a list in every order, and by each of some filters in some order. */
async function expectList<Row extends { id: string }>(
  ask: Ask,
  list: string,
  first: number,
  { rows, filters, orders }: Case<Row>,
) {
  for (const [field, key] of orders) {
    for (const direction of ['ASC', 'DESC']) {
      const asked = `orderBy: { field: ${field}, direction: ${direction} }`;
      expect(sortedIds(rows, key, direction), `${list} ${asked}`).toContainEqual(await walk(ask, list, first, asked));
    }
  }
  for (const [filter, keep] of filters) {
    const [field = 'ID', key = ({ id }: Row) => id] = orders[filter.length % orders.length] ?? [];
    const asked = `${filter}, orderBy: { field: ${field}, direction: DESC }`;
    expect(sortedIds(rows.filter(keep), key, 'DESC'), `${list} ${asked}`).toContainEqual(
      await walk(ask, list, first, asked),
    );
  }
}

/** A finding or gap as the work list has it. */
interface Item {
  readonly disclosure: string;
  readonly rule: string;
  readonly verdict: string;
  readonly day: string;
  readonly service: string;
}

function itemsOf(folder: Folder): Item[] {
  return folder.disclosures.flatMap((row) =>
    [...findings(folder, row), ...gaps(folder, row)].map(({ rule, verdict: of }) => ({
      disclosure: row.id,
      rule,
      verdict: of,
      day: row.date,
      service: row.from,
    })),
  );
}

const workOrders: readonly (readonly [string, (item: Item) => string])[] = [
  ['DAY', () => ''],
  ['RULE', ({ rule }) => rule],
  ['SERVICE', ({ service }) => service],
  ['VERDICT', ({ verdict: of }) => String(['UNLAWFUL', 'UNDECIDED', 'CARELESS'].indexOf(of))],
];

const nameOfItem = ({ disclosure, rule }: Pick<Item, 'disclosure' | 'rule'>) => `${disclosure} ${rule}`;

function sortedItems(items: readonly Item[], key: (item: Item) => string, direction: 'ASC' | 'DESC'): string[][] {
  return comparisons.map((compare) => {
    const up = items.toSorted(
      (one, other) =>
        compare(key(one), key(other)) ||
        compare(one.day, other.day) ||
        compare(one.disclosure, other.disclosure) ||
        compare(one.rule, other.rule),
    );
    return (direction === 'DESC' ? up.reverse() : up).map(nameOfItem);
  });
}

async function walkWork(ask: Ask, first: number, asked: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { worklist(first: ${first}, after: $after, ${asked}) {
      edges { node { rule disclosure { id } } } pageInfo { hasNextPage endCursor } } }`;
    type Work = {
      worklist: {
        edges: { node: { rule: string; disclosure: { id: string } } }[];
        pageInfo: Listed['pageInfo'];
      };
    };
    const { worklist }: Work = dataOf<Work>(await ask(query, { after }));
    names.push(...worklist.edges.map(({ node }) => nameOfItem({ rule: node.rule, disclosure: node.disclosure.id })));
    if (!worklist.pageInfo.hasNextPage) return names;
    after = worklist.pageInfo.endCursor;
  }
}

onEveryEngine('A list', (engine) => {
  test.each(Object.keys(cases) as (keyof typeof cases)[])(
    'of %s stands in the order asked, and holds what its filters let through',
    async (list) => {
      await fc.assert(
        fc.asyncProperty(anyFolder({ maxDisclosures: 8 }), fc.integer({ min: 2, max: 5 }), async (folder, first) => {
          await using opened = await engine.open();
          await importRows(opened.graph, folder);
          await expectList<{ id: string }>(
            await openAsk(opened.graph),
            list,
            first,
            cases[list](folder) as unknown as Case<{ id: string }>,
          );
        }),
        { numRuns: 6 },
      );
    },
  );

  test('of work holds every finding by its filters, in the order asked', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder({ maxDisclosures: 8 }), fc.integer({ min: 2, max: 5 }), async (folder, first) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        const all = itemsOf(folder);
        for (const [field, key] of workOrders) {
          for (const direction of ['ASC', 'DESC'] as const) {
            const asked = `gaps: true, orderBy: { field: ${field}, direction: ${direction} }`;
            expect(sortedItems(all, key, direction), asked).toContainEqual(await walkWork(ask, first, asked));
          }
        }
        const some = all.at(-1);
        const filters: Filter<Item>[] = [
          only('gaps: false', ({ verdict: of }: Item) => of !== 'UNDECIDED'),
          only('gaps: true, verdict: UNDECIDED', ({ verdict: of }: Item) => of === 'UNDECIDED'),
          only('gaps: true, verdict: CARELESS', ({ verdict: of }: Item) => of === 'CARELESS'),
          ...(some
            ? [
                only(
                  `gaps: true, disclosure: ${text(some.disclosure)}`,
                  (item: Item) => item.disclosure === some.disclosure,
                ),
                only(`gaps: true, rule: ${text(some.rule)}`, (item: Item) => item.rule === some.rule),
                only(
                  `gaps: true, to: ${text(some.day)}, service: ${text(some.service)}`,
                  (item: Item) => item.day <= some.day && item.service === some.service,
                ),
              ]
            : []),
        ];
        for (const [asked, keep] of filters) {
          const found = await walkWork(ask, first, asked);
          expect(
            sortedItems(all.filter(keep), () => '', 'ASC'),
            asked,
          ).toContainEqual(found);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('of requests to destroy stands in the order asked, and holds what its filters let through', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const ask = await openAsk(opened.graph);
    for (let count = 0; count < 3; count += 1) {
      dataOf(await ask('mutation { askDestruction(person: "X1", service: "F1") { id } }'));
    }
    const ids = await walk(ask, 'destructionRequests', 2, 'status: ASKED');
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toHaveLength(3);
    dataOf(await ask(`mutation { recordAnswer(request: ${text(ids[0] ?? '')}, status: REFUSED) { id } }`));
    const [first, ...others] = ids;
    const order = (field: string, direction: string) => `orderBy: { field: ${field}, direction: ${direction} }`;
    expect(await walk(ask, 'destructionRequests', 2, order('STATUS', 'ASC'))).toEqual([...others, first]);
    expect(await walk(ask, 'destructionRequests', 2, order('STATUS', 'DESC'))).toEqual([first, ...others.toReversed()]);
    expect(await walk(ask, 'destructionRequests', 2, order('PERSON', 'DESC'))).toEqual(ids.toReversed());
    expect(await walk(ask, 'destructionRequests', 2, 'to: "2000-01-01"')).toEqual([]);
    expect(await walk(ask, 'destructionRequests', 2, 'from: "2000-01-01"')).toEqual(ids);
  });

  test('refuses a cursor that another order gave', async () => {
    await using opened = await engine.open();
    const folder = fc.sample(anyFolder(), { numRuns: 1, seed: 3 })[0];
    if (!folder) throw new Error('One was asked for.');
    await importRows(opened.graph, folder);
    const ask = await openAsk(opened.graph);
    const { services: page } = dataOf<{ services: Listed }>(
      await ask('{ services(first: 1) { pageInfo { endCursor } } }'),
    );
    const after = text(page.pageInfo.endCursor ?? '');
    const { errors } = await ask(`{ services(after: ${after}, orderBy: { field: ID }) { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
    expect((await ask(`{ services(after: ${after}) { totalCount } }`)).errors).toBeUndefined();
  });
});
