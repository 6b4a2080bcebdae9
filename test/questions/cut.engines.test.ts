import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { anyFolder, anyQuestion } from '../oracle/random-folder.ts';

interface Part {
  readonly flow: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly {
      readonly from: string;
      readonly to: string;
      readonly disclosure: { readonly id: string } | null;
    }[];
    readonly truncated: boolean;
    readonly leftOut: number;
    readonly endCursor: string | null;
  };
}

const query = `query ($id: ID!, $asOf: Date, $maxHops: Int, $maxEdges: Int, $after: String) {
  flow(person: $id, asOf: $asOf, maxHops: $maxHops, maxEdges: $maxEdges, after: $after) {
    nodes { id } edges { from to disclosure { id } } truncated leftOut endCursor
  }
}`;

onEveryEngine('A flow that is cut', (engine) => {
  test('is met whole by going on from part to part, and each part says how much is left', async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), anyQuestion, fc.integer({ min: 1, max: 3 }), async (folder, question, maxEdges) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        const ask = await openAsk(opened.graph);
        for (const { id } of folder.persons) {
          const asked = { id, asOf: question.asOf, maxHops: question.maxHops };
          const { flow: whole } = dataOf<Part>(await ask(query, asked));
          expect([whole.leftOut, whole.endCursor]).toEqual([0, null]);
          const edges: unknown[] = [];
          let after: string | null = null;
          do {
            const { flow: part }: Part = dataOf<Part>(await ask(query, { ...asked, maxEdges, after }));
            edges.push(...part.edges);
            expect(part.edges.length).toBe(Math.min(maxEdges, whole.edges.length - edges.length + part.edges.length));
            expect(part.leftOut).toBe(whole.edges.length - edges.length);
            expect(part.truncated).toBe(whole.truncated || part.leftOut > 0);
            const ends = new Set(part.edges.flatMap(({ from, to }) => [from, to]));
            const nodes = part.nodes.map((node) => node.id);
            if (after !== null || part.leftOut > 0) expect(new Set(nodes)).toEqual(ends);
            else expect(nodes).toEqual(whole.nodes.map((node) => node.id));
            after = part.endCursor;
          } while (after !== null);
          expect(edges).toEqual(whole.edges);
        }
      }),
      { numRuns: 25 },
    );
  });
});
