import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi } from '../../server/api/api.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder, anyQuestion, type Question } from '../oracle/random-folder.ts';
import { INVESTIGATORS } from '../oracle/random-tables.ts';
import { type Api, askAll, readerWho, type Told } from './ask-all.ts';
import { anyWork, type Work, workOf, writeWork } from './work.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi((error) => console.error(error));
});
afterAll(() => api.stop());

/** Names that are like nothing else in a folder, of several lengths and beginnings. */
const names = ['Xo', 'Ägir Wöudqzvx', 'Zwq Kvjx', 'Aaqz', 'mzqxv Wkjh van der Qqz', 'Yvzq'];

const named = (folder: Folder, from: number): Folder => ({
  ...folder,
  persons: folder.persons.map((person, index) => ({
    ...person,
    name: names[(index + from) % folder.persons.length] ?? '',
  })),
});

const anyWorld = fc
  .record({
    folder: anyFolder({ sharedCases: true }),
    work: anyWork,
    question: anyQuestion,
    from: fc.nat(100),
    turned: fc.integer({ min: 1, max: names.length - 1 }),
    investigator: fc.option(fc.constantFrom(...INVESTIGATORS)),
  })
  .map(({ folder, work, turned, ...rest }) => ({
    one: named(folder, 0),
    other: named(folder, turned),
    work: workOf(folder, work),
    ...rest,
  }));

interface Asked {
  readonly work: Work;
  readonly question: Question;
  readonly from: number;
  readonly investigator: string | null;
  readonly names: boolean;
}

/** @param texts the folder whose names are searched for */
async function told(
  engine: Engine,
  folder: Folder,
  texts: Folder,
  { work, question, from, ...what }: Asked,
): Promise<Told[]> {
  await using opened = await engine.open();
  await importRows(opened.graph, folder);
  await writeWork(opened.graph, work);
  return await askAll(api, opened.graph, readerWho(what), { folder: texts, question, from });
}

onEveryEngine('Names', (engine) => {
  test('that are not told stand in no answer, and no answer hangs on them', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async ({ one, other, ...rest }) => {
        const asked = { ...rest, names: false };
        const answers = await told(engine, one, one, asked);
        for (const { asked: question, answer } of answers) {
          for (const { name } of one.persons) expect(answer, question).not.toContain(name);
        }
        expect(await told(engine, other, one, asked)).toEqual(answers);
      }),
      // Neo4j takes twice as long for each, and answers by the same statements.
      { numRuns: engine.name === 'neo4j' ? 25 : 60, interruptAfterTimeLimit: 800_000, markInterruptAsFailure: true },
    );
  });

  test('that are told stand in answers, so that the test above can find them', async () => {
    const [sample] = fc.sample(anyWorld, { numRuns: 1, seed: 7 });
    if (!sample) throw new Error('There is one.');
    const { one, other: _, ...rest } = sample;
    const answers = await told(engine, one, one, { ...rest, investigator: null, names: true });
    for (const { name } of one.persons) {
      const fields = answers.filter(({ answer }) => answer.includes(name)).map(({ asked }) => asked.split(' ')[0]);
      expect(fields).toEqual(expect.arrayContaining(['person', 'persons', 'search', 'export']));
    }
  });
});
