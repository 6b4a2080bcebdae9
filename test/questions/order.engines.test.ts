import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import type { DisclosureRow } from '../oracle/folder.ts';
import { anyFolder } from '../oracle/random-folder.ts';
import { recipients } from '../oracle/recipients.ts';

interface FlowAnswer {
  readonly flow: {
    readonly nodes: readonly { readonly hops: number; readonly id: string }[];
    readonly edges: readonly { readonly hop: number; readonly disclosure: { readonly date: string } | null }[];
  };
  readonly recall: readonly { readonly hops: number; readonly service: { readonly id: string } }[];
}

const sorted = <T>(values: readonly T[], key: (value: T) => readonly (string | number)[]): boolean =>
  values.every((value, index) => {
    const before = values[index - 1];
    if (before === undefined) return true;
    const [one, other] = [key(before), key(value)];
    const at = one.findIndex((part, place) => part !== other[place]);
    return at === -1 || (one[at] as string | number) < (other[at] as string | number);
  });

interface ListAnswer {
  readonly list: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

type Walk = { readonly ids: string[]; readonly totals: Set<number> };

/** Walks a list from page to page, as a client would. */
async function walk(ask: Ask, list: string, first: number, filters = ''): Promise<Walk> {
  const ids: string[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  for (let more = true; more; ) {
    const query = `query ($after: String) {
      list: ${list}(first: ${first}, after: $after ${filters}) {
        totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    const answer = await ask(query, { after });
    const page = dataOf<ListAnswer>(answer).list;
    ids.push(...page.edges.map(({ node }) => node.id));
    totals.add(page.totalCount);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return { ids, totals };
}

const isFull = ({ persons, authorisationId }: DisclosureRow): boolean => persons.length > 0 && authorisationId !== null;

onEveryEngine('The order of answers', (engine) => {
  test('a flow and a recall list read from the nearest to the farthest', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), async (folder) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        for (const { id } of folder.persons) {
          const query = `query ($id: ID!) { flow(person: $id, maxHops: 99) { nodes { id hops } edges { hop disclosure { date } } }
            recall(person: $id) { hops service { id } } }`;
          const { flow, recall } = dataOf<FlowAnswer>(await ask(query, { id }));
          expect(sorted(flow.nodes, ({ hops, id: node }) => [hops, node])).toBe(true);
          expect(sorted(flow.edges, ({ hop, disclosure }) => [hop, disclosure?.date ?? '9999'])).toBe(true);
          expect(sorted(recall, ({ hops, service }) => [hops, service.id])).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('walking a list page by page meets everything in it once', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), fc.integer({ min: 1, max: 4 }), async (folder, first) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        const tables = {
          persons: folder.persons,
          services: folder.services,
          partnerships: folder.partnerships,
          authorisations: folder.authorisations,
          disclosures: folder.disclosures,
        };
        for (const [list, rows] of Object.entries(tables)) {
          const { ids, totals } = await walk(ask, list, first);
          expect(ids.toSorted(), list).toEqual(rows.map(({ id }) => id).sort());
          expect(totals, list).toEqual(new Set([rows.length]));
        }
      }),
      { numRuns: 10 },
    );
  });

  test('disclosures can be narrowed by maker, recipient, partnership, person, category, type, authorisation and days', async () => {
    await using opened = await engine.open();
    const folder = fc
      .sample(anyFolder({ maxDisclosures: 14 }), { numRuns: 50, seed: 11 })
      .find(({ disclosures }) => disclosures.some(isFull) && disclosures.some(({ toPartnership }) => toPartnership));
    if (!folder) throw new Error('Among the folders of this seed there is such a one.');
    await importRows(opened.graph, folder);
    const ask = await openAsk(opened.graph);
    const some = folder.disclosures.find(isFull);
    if (!some) throw new Error('It has such a disclosure.');
    const expectOnly = async (filter: string, keep: (row: DisclosureRow) => boolean) => {
      const { ids } = await walk(ask, 'disclosures', 500, filter);
      expect(ids.toSorted(), filter).toEqual(
        folder.disclosures
          .filter(keep)
          .map(({ id }) => id)
          .sort(),
      );
    };
    const text = JSON.stringify;
    await expectOnly(`, service: ${text(some.from)}`, ({ from }) => from === some.from);
    await expectOnly(`, person: ${text(some.persons[0])}`, ({ persons }) => persons.includes(some.persons[0] ?? ''));
    await expectOnly(
      `, authorisation: ${text(some.authorisationId)}`,
      (row) => row.authorisationId === some.authorisationId,
    );
    await expectOnly(`, from: ${text(some.date)}`, ({ date }) => date >= some.date);
    await expectOnly(`, to: ${text(some.date)}, from: ${text(some.date)}`, ({ date }) => date === some.date);
    const group = folder.disclosures.find(({ toPartnership }) => toPartnership)?.toPartnership;
    await expectOnly(`, partnership: ${text(group)}`, ({ toPartnership }) => toPartnership === group);
    const categoryOf = new Map(folder.persons.map(({ id, category }) => [id, category]));
    for (const { id } of folder.personCategories) {
      await expectOnly(`, personCategory: ${text(id)}`, ({ persons }) =>
        persons.some((of) => categoryOf.get(of) === id),
      );
    }
    const typeOf = new Map(folder.dataItems.map(({ id, type }) => [id, type]));
    for (const { id } of folder.dataTypes) {
      await expectOnly(`, dataType: ${text(id)}`, ({ dataItems }) => dataItems.some((of) => typeOf.get(of) === id));
    }
    for (const { id } of folder.services) {
      await expectOnly(`, recipient: ${text(id)}`, (row) => recipients(folder, row).includes(id));
    }
  });
});
