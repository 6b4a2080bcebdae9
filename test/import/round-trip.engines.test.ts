import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '../engine/content.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { emptyFolder, type Folder } from '../oracle/folder.ts';
import { anyFolder } from '../oracle/random-folder.ts';
import { importRows } from './folders.ts';
import { over } from './over.ts';
import { expectedFolder, storedFolder } from './stored-folder.ts';

/** A folder in two, the disclosures that others come from first; the rest goes with the first or the second. */
function split(folder: Folder, share: number): [Folder, Folder] {
  const ordered: Folder['disclosures'] = [];
  const isReady = ({ onwardOf }: Folder['disclosures'][number]) =>
    onwardOf.every((id) => ordered.some((d) => d.id === id));
  while (ordered.length < folder.disclosures.length) {
    const next = folder.disclosures.find((d) => !ordered.includes(d) && isReady(d));
    if (!next) throw new Error('a valid folder has no circle');
    ordered.push(next);
  }
  const cut = <T>(rows: T[]) => Math.round((rows.length * share) / 10);
  const { cases } = folder;
  const first = { ...folder, cases: cases.slice(0, cut(cases)), disclosures: ordered.slice(0, cut(ordered)) };
  const second = { ...emptyFolder(), cases: cases.slice(cut(cases)), disclosures: ordered.slice(cut(ordered)) };
  return [first, second];
}

async function contentAfter(engine: Engine, folders: readonly Folder[]): Promise<string[]> {
  await using opened = await engine.open();
  for (const folder of folders) await importRows(opened.graph, folder);
  return await contentOf(opened.graph);
}

const folders = [
  { what: 'any valid folder', folder: anyFolder() },
  { what: 'any valid folder with odd ids', folder: anyFolder({ oddIds: true }) },
  { what: 'any valid folder with the same ids for things of every kind', folder: anyFolder({ sameIds: true }) },
];

onEveryEngine('Importing', (engine) => {
  test.each(folders)(
    '$what stores what it says, and again changes nothing',
    { timeout: 300_000 },
    async ({ folder }) => {
      await fc.assert(
        fc.asyncProperty(folder, async (rows) => {
          await using opened = await engine.open();
          const { graph } = opened;
          await importRows(graph, rows);
          expect(await storedFolder(graph)).toEqual(expectedFolder(rows));
          const before = await contentOf(graph);
          for (const tally of Object.values(await importRows(graph, rows))) {
            expect(tally).toMatchObject({ added: 0, changed: 0 });
          }
          expect(await contentOf(graph)).toEqual(before);
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each(folders)('$what in two folders stores the same as in one', { timeout: 300_000 }, async ({ folder }) => {
    await fc.assert(
      fc.asyncProperty(folder, fc.nat(10), async (rows, share) => {
        expect(await contentAfter(engine, split(rows, share))).toEqual(await contentAfter(engine, [rows]));
      }),
      { numRuns: 20 },
    );
  });

  test('any valid folder over any other one stores what follows from both', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder(), anyFolder(), async (before, after) => {
        // Memberships of another folder may give or take recipients: then the outcome is that of rules, not of rows.
        const one = { ...before, memberships: [], disclosures: [] };
        const other = {
          ...after,
          memberships: [],
          disclosures: after.disclosures.filter((d) => !d.toPartnership && d.onwardOf.length === 0),
        };
        await using opened = await engine.open();
        await importRows(opened.graph, one);
        await importRows(opened.graph, other);
        expect(await storedFolder(opened.graph)).toEqual(expectedFolder(over(one, other)));
      }),
      { numRuns: 25 },
    );
  });
});
