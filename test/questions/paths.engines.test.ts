import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import type { DisclosureRow, Folder } from '../oracle/folder.ts';
import { anyFolder, anyQuestion } from '../oracle/random-folder.ts';
import { recipients } from '../oracle/recipients.ts';

type Asked = { to: string; person: string | null; from: string | null; asOf: string };

/** Every chain, written down by trying all: recursion over `onwardOf`, one disclosure at a time. */
function bruteForce(folder: Folder, { to, person, from, asOf }: Asked): string[][] {
  const counts = (row: DisclosureRow) => row.date <= asOf && (person === null || row.persons.includes(person));
  const begins = (row: DisclosureRow) => (from === null ? row.onwardOf.length === 0 : row.from === from);
  const upTo = (row: DisclosureRow): string[][] =>
    begins(row)
      ? [[row.id]]
      : folder.disclosures
          .filter((earlier) => row.onwardOf.includes(earlier.id) && counts(earlier))
          .flatMap((earlier) => upTo(earlier).map((chain) => [...chain, row.id]));
  return folder.disclosures.filter((row) => counts(row) && recipients(folder, row).includes(to)).flatMap(upTo);
}

interface PathsAnswer {
  readonly paths: {
    readonly truncated: boolean;
    readonly paths: readonly {
      readonly steps: readonly {
        readonly from: { readonly id: string };
        readonly to: { readonly id: string };
        readonly disclosure: { readonly id: string };
      }[];
    }[];
  };
}

const query = `query ($to: ID!, $person: ID, $from: ID, $asOf: Date, $first: Int) {
  paths(to: $to, person: $person, from: $from, asOf: $asOf, first: $first) {
    truncated paths { steps { from { id } to { id } disclosure { id } } }
  }
}`;

onEveryEngine('Paths and chains', (engine) => {
  test('every path is found, shortest first, each step from a maker to a recipient', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder({ maxDisclosures: 14 }), anyQuestion, fc.nat(), async (folder, { asOf }, pick) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        const person = folder.persons[pick % folder.persons.length]?.id ?? null;
        const from = folder.services[pick % folder.services.length]?.id ?? null;
        for (const { id: to } of folder.services) {
          for (const asked of [
            { to, person, from: null, asOf },
            { to, person: null, from, asOf },
            { to, person, from, asOf },
          ]) {
            const { paths, truncated } = dataOf<PathsAnswer>(await ask(query, { ...asked, first: 500 })).paths;
            const chains = paths.map(({ steps }) => steps.map(({ disclosure }) => disclosure.id));
            const expected = bruteForce(folder, asked);
            expect(truncated).toBe(false);
            expect(chains.map(String).sort()).toEqual(expected.map(String).sort());
            expect(chains.map(({ length }) => length)).toEqual(
              expected.map(({ length }) => length).sort((a, b) => a - b),
            );
            for (const { steps } of paths) {
              expect(steps.slice(1).map((step) => step.from.id)).toEqual(steps.slice(0, -1).map((step) => step.to.id));
              expect(steps.at(-1)?.to.id).toBe(to);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a chain holds everything made from a disclosure, or that it was made from, at its least distance', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder({ maxDisclosures: 14 }), async (folder) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        for (const { id } of folder.disclosures) {
          for (const direction of ['UPSTREAM', 'DOWNSTREAM']) {
            const answer = await ask(
              'query ($id: ID!, $direction: Direction!) { chain(disclosure: $id, direction: $direction) { distance disclosure { id } } }',
              { id, direction },
            );
            const found = dataOf<{ chain: { distance: number; disclosure: { id: string } }[] }>(answer).chain;
            const expected = new Map<string, number>();
            let level = [id];
            for (let distance = 1; level.length > 0; distance += 1) {
              level = folder.disclosures
                .filter((row) =>
                  direction === 'DOWNSTREAM'
                    ? row.onwardOf.some((earlier) => level.includes(earlier))
                    : folder.disclosures.some((later) => level.includes(later.id) && later.onwardOf.includes(row.id)),
                )
                .map((row) => row.id)
                .filter((other) => !expected.has(other));
              for (const other of level) expected.set(other, distance);
            }
            expect(new Map(found.map((link) => [link.disclosure.id, link.distance]))).toEqual(expected);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('what lies beyond the number asked for is said to be there', async () => {
    await using opened = await engine.open();
    const folder = fc
      .sample(anyFolder({ maxDisclosures: 14 }), { numRuns: 60, seed: 3 })
      .find((one) =>
        one.services.some(
          ({ id }) =>
            bruteForce(one, { to: id, person: null, from: one.services[0]?.id ?? '', asOf: '9999-12-31' }).length > 1,
        ),
      );
    if (!folder) throw new Error('Among the folders of this seed there is such a one.');
    await importRows(opened.graph, folder);
    const ask = await openAsk(opened.graph);
    const from = folder.services[0]?.id ?? '';
    for (const { id: to } of folder.services) {
      const all = bruteForce(folder, { to, person: null, from, asOf: '9999-12-31' });
      const { paths, truncated } = dataOf<PathsAnswer>(
        await ask(query, { to, from, asOf: '9999-12-31', first: 1 }),
      ).paths;
      expect(paths.length).toBe(Math.min(1, all.length));
      expect(truncated).toBe(all.length > 1);
    }
  });

  test('a path that begins nowhere is BAD_INPUT, an unknown end NOT_FOUND', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const codes = async (text: string) =>
      (await ask(`{ ${text} { truncated } }`)).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codes('paths(to: "x")')).toEqual(['BAD_INPUT']);
    expect(await codes('paths(to: "x", from: "y")')).toEqual(['NOT_FOUND']);
  });
});
