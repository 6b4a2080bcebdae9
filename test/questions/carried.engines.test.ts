import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { distinct, row } from '../oracle/look.ts';
import { anyFolder, anyQuestion } from '../oracle/random-folder.ts';

interface Answer {
  readonly flow: {
    readonly edges: readonly {
      readonly disclosure: { readonly id: string } | null;
      readonly dataTypes: readonly { readonly id: string }[];
    }[];
  };
}

const query = `query ($id: ID!, $asOf: Date) {
  flow(person: $id, asOf: $asOf) { edges { disclosure { id } dataTypes { id } } }
}`;

onEveryEngine('The data that a line of a flow carries', (engine) => {
  test('is of the types that the items of this person in its disclosure have', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), anyQuestion, async (folder, { asOf }) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        for (const { id } of folder.persons) {
          const { flow } = dataOf<Answer>(await ask(query, { id, asOf }));
          for (const { disclosure, dataTypes } of flow.edges) {
            const items = disclosure === null ? [] : row(folder, 'disclosures', disclosure.id).dataItems;
            const own = items.map((item) => row(folder, 'dataItems', item)).filter(({ person }) => person === id);
            expect(dataTypes.map((type) => type.id)).toEqual(distinct(own.map(({ type }) => type)));
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
