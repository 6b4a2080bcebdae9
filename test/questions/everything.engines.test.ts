import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { readFolder } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder, type Question, withQuestions } from '../oracle/random-folder.ts';
import { expected, queries, unordered } from './everything.ts';

const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));

type Kind = Exclude<keyof typeof queries, 'whole'>;

const idsOf = (folder: Folder): Readonly<Record<Kind, readonly { readonly id: string }[]>> => ({
  person: folder.persons,
  service: folder.services,
  partnership: folder.partnerships,
  authorisation: folder.authorisations,
});

async function compareAll(ask: Ask, folder: Folder, question: Question): Promise<void> {
  const { asOf, on, from, to, maxHops } = question;
  const whole = dataOf(await ask(queries.whole, { asOf, from, to }));
  expect(unordered(whole)).toEqual(unordered(expected.whole(folder, question)));
  const things = idsOf(folder);
  for (const kind of Object.keys(things) as Kind[]) {
    for (const { id } of things[kind]) {
      const answer = dataOf(await ask(queries[kind], { id, asOf, on, maxHops }));
      expect(unordered(answer), `${kind} ${id}`).toEqual(unordered(expected[kind](folder, id, question)));
    }
  }
}

/** At least 200 random graphs on each engine, with dense collisions of days (see test/oracle/oracle.test.ts). */
function answersLikeTheOracle(engine: Engine, variant: string, folders: fc.Arbitrary<Folder>, numRuns: number): void {
  test(`every question is answered as a brute-force walk answers it (${variant})`, { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(withQuestions(folders), async ({ folder, question }) => {
        await using opened = await engine.open();
        await importRows(opened.graph, folder);
        await compareAll(await openAsk(opened.graph), folder, question);
      }),
      { numRuns, interruptAfterTimeLimit: 800_000, markInterruptAsFailure: true },
    );
  });
}

onEveryEngine('The questions', (engine) => {
  test('every question about the sample is answered as the oracle answers it', { timeout: 300_000 }, async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const day = { asOf: '2020-03-01', on: '2020-02-01', from: '2019-09-01', to: '2020-03-01', maxHops: 2 };
    await compareAll(await openAsk(opened.graph), readFolder(sample), day);
  });

  answersLikeTheOracle(engine, 'any folder', anyFolder(), 140);
  answersLikeTheOracle(engine, 'odd ids', anyFolder({ oddIds: true }), 40);
  answersLikeTheOracle(engine, 'the same ids for things of every kind', anyFolder({ sameIds: true }), 40);
});
