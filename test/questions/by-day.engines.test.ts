import { expect, test } from 'vitest';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { changed, disclosureToo } from '../oracle/base.ts';

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string; readonly date: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function walk(ask: Ask, asked: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { disclosures(first: 2, after: $after, ${asked}) {
      edges { node { id date } } pageInfo { hasNextPage endCursor } } }`;
    const { disclosures }: { disclosures: Listed } = dataOf<{ disclosures: Listed }>(await ask(query, { after }));
    found.push(...disclosures.edges.map(({ node }) => `${node.date} ${node.id}`));
    if (!disclosures.pageInfo.hasNextPage) return found;
    after = disclosures.pageInfo.endCursor;
  }
}

/** Days that lie years apart, and several on one: the list reads a stretch of days at a time. */
const dates = ['2020-03-01', '2020-03-02', '2020-03-02', '2020-03-02', '2020-12-31'];
const wide = () => changed(dates.map((date, index) => disclosureToo(`E${index}`, { date })));

const bounds = [
  null,
  '0000-01-01',
  '0001-01-01',
  '1999-12-31',
  '2020-03-02',
  '2020-04-01',
  '2020-12-31',
  '2999-01-01',
  '9999-12-31',
];

onEveryEngine('The list of disclosures by day', (engine) => {
  test('ends, and holds what lies between two days, however far off they are', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    expect(await walk(ask, 'from: "0001-01-01", to: "9999-12-31"')).toEqual([]);
    const folder = wide();
    await importRows(opened.graph, folder);
    const all = folder.disclosures.map(({ id, date }) => ({ date, line: `${date} ${id}` }));
    for (const from of bounds) {
      for (const to of bounds) {
        const wanted = all
          .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
          .map(({ line }) => line)
          .toSorted();
        const given = [from && `from: "${from}"`, to && `to: "${to}"`].filter(Boolean).join(', ');
        for (const filter of ['', 'service: "O1"', 'channel: WRITTEN']) {
          const asked = (direction: string) =>
            [given, filter, `orderBy: { field: DATE, direction: ${direction} }`].join(', ');
          expect(await walk(ask, asked('ASC')), asked('ASC')).toEqual(wanted);
          expect(await walk(ask, asked('DESC')), asked('DESC')).toEqual(wanted.toReversed());
        }
      }
    }
  });
});
