import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder, anyQuestion } from '../oracle/random-folder.ts';
import { recipients } from '../oracle/recipients.ts';
import { unordered } from './everything.ts';

interface Cell {
  readonly service: { readonly id: string };
  readonly personCategory: { readonly id: string } | null;
  readonly dataType: { readonly id: string } | null;
  readonly persons: number;
  readonly disclosures: number;
}

/** Counts by hand: for each service and column, the disclosures that match, and the persons in them that do. */
function bruteForce(
  folder: Folder,
  asOf: string,
  isIn: (service: string) => boolean,
): { categories: Cell[]; types: Cell[] } {
  const received = (id: string) =>
    folder.disclosures.filter((row) => row.date <= asOf && recipients(folder, row).includes(id));
  const cell = (service: string, column: Partial<Cell>, pairs: (readonly [string, string])[]): Cell => ({
    service: { id: service },
    personCategory: null,
    dataType: null,
    ...column,
    persons: new Set(pairs.map(([, person]) => person)).size,
    disclosures: new Set(pairs.map(([disclosure]) => disclosure)).size,
  });
  const services = folder.services.map(({ id }) => id).filter(isIn);
  const categories = services.flatMap((service) =>
    folder.personCategories.map((column) =>
      cell(
        service,
        { personCategory: { id: column.id } },
        received(service).flatMap(({ id, persons }) =>
          folder.persons
            .filter((x) => persons.includes(x.id) && x.category === column.id)
            .map((x) => [id, x.id] as const),
        ),
      ),
    ),
  );
  const types = services.flatMap((service) =>
    folder.dataTypes.map((column) =>
      cell(
        service,
        { dataType: { id: column.id } },
        received(service).flatMap(({ id, dataItems }) =>
          folder.dataItems
            .filter((i) => dataItems.includes(i.id) && i.type === column.id)
            .map((i) => [id, i.person] as const),
        ),
      ),
    ),
  );
  const some = (cells: Cell[]) => cells.filter(({ disclosures }) => disclosures > 0);
  return { categories: some(categories), types: some(types) };
}

const fields = 'service { id } personCategory { id } dataType { id } persons disclosures';
const query = `query ($asOf: Date!, $partnership: ID) {
  categories: exposureMatrix(by: PERSON_CATEGORY, asOf: $asOf, partnership: $partnership) { ${fields} }
  types: exposureMatrix(by: DATA_TYPE, asOf: $asOf, partnership: $partnership) { ${fields} }
}`;

onEveryEngine('The matrix of exposure', (engine) => {
  test('counts what each service received by category and by type, as a count by hand does', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), anyQuestion, async (folder, { asOf }) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        const all = dataOf(await ask(query, { asOf }));
        expect(unordered(all)).toEqual(unordered(bruteForce(folder, asOf, () => true)));
        for (const { id } of folder.partnerships) {
          const wereIn = folder.memberships.filter((row) => row.partnership === id && row.validFrom <= asOf);
          const some = dataOf(await ask(query, { asOf, partnership: id }));
          const isIn = (service: string) => wereIn.some((row) => row.service === service);
          expect(unordered(some)).toEqual(unordered(bruteForce(folder, asOf, isIn)));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('leads from each number to as many disclosures', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), anyQuestion, async (folder, { asOf }) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        const { categories, types } = dataOf<{ categories: Cell[]; types: Cell[] }>(await ask(query, { asOf }));
        for (const { service, personCategory, dataType, disclosures } of [...categories, ...types]) {
          const behind = `query ($to: Date!, $recipient: ID!, $personCategory: ID, $dataType: ID) {
            disclosures(first: 500, to: $to, recipient: $recipient, personCategory: $personCategory, dataType: $dataType) {
              totalCount edges { node { id } } } }`;
          const asked = { to: asOf, recipient: service.id, personCategory: personCategory?.id, dataType: dataType?.id };
          const { disclosures: list } = dataOf<{ disclosures: { totalCount: number; edges: unknown[] } }>(
            await ask(behind, asked),
          );
          expect([list.totalCount, list.edges.length], JSON.stringify(asked)).toEqual([disclosures, disclosures]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
