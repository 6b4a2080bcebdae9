import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localReader } from '../../server/access/reader.ts';
import { openApi } from '../../server/api/api.ts';
import { openContext } from '../../server/context.ts';
import { unaudited } from '../audit/listed.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder, anyQuestion } from '../oracle/random-folder.ts';
import { INVESTIGATORS } from '../oracle/random-tables.ts';
import { seenBy } from '../oracle/seen-by.ts';
import { brokenRules } from '../oracle/valid.ts';
import { findings, gaps } from '../oracle/verdict.ts';
import { type Api, type Asking, answerTo, askAll, readerWho, type Told } from './ask-all.ts';
import { anyWork, type Work, workOf, workSeenBy, writeWork } from './work.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi((error) => console.error(error));
});
afterAll(() => api.stop());

/** A folder with what users wrote, and someone who asks about it; one of four investigators has no case at all. */
const worldOf = (folders: fc.Arbitrary<Folder>) =>
  fc
    .record({
      folder: folders,
      work: anyWork,
      question: anyQuestion,
      from: fc.nat(100),
      investigator: fc.constantFrom(...INVESTIGATORS, 'dé'),
    })
    .map(({ folder, work, ...rest }) => ({ folder, work: workOf(folder, work), ...rest }));

/** Whether a disclosure that is there for someone names others too. */
const isShared = (folder: Folder, seen: Folder): boolean =>
  seen.disclosures.some(({ id, persons }) =>
    folder.disclosures.some((whole) => whole.id === id && whole.persons.length > persons.length),
  );

/** As often as not one in which the investigator sees a part of some disclosure: what a row's filter can get wrong. */
const anyWorld = (folders: fc.Arbitrary<Folder>) =>
  fc.oneof(
    worldOf(folders),
    worldOf(folders).filter(({ folder, investigator }) => isShared(folder, seenBy(folder, investigator))),
  );

/** What refuses, and why, is an answer too: about what is not there, and about a rule that does not fire on what is. */
async function refusals(ask: (query: string) => Promise<string>, folder: Folder, seen: Folder): Promise<Told[]> {
  const text = JSON.stringify;
  const isHidden = ({ id }: { id: string }, rows: readonly { id: string }[]) => !rows.some((row) => row.id === id);
  const service = folder.services.at(-1)?.id ?? '';
  const mutations = [
    ...folder.persons
      .filter((person) => isHidden(person, seen.persons))
      .map(({ id }) => `askDestruction(person: ${text(id)}, service: ${text(service)}) { id }`),
    ...folder.disclosures
      .filter((disclosure) => isHidden(disclosure, seen.disclosures))
      .map(({ id }) => `reviewFinding(disclosure: ${text(id)}, rule: "NO_BASIS", state: OPEN) { id }`),
    ...seen.disclosures
      .filter(
        (disclosure) =>
          ![...findings(seen, disclosure), ...gaps(seen, disclosure)].some(({ rule }) => rule === 'NO_BASIS'),
      )
      .map(({ id }) => `reviewFinding(disclosure: ${text(id)}, rule: "NO_BASIS", state: OPEN) { id }`),
  ];
  const answers: Told[] = [];
  for (const asked of mutations) answers.push({ asked, answer: await ask(`mutation { ${asked} }`) });
  for (const { answer } of answers) expect(answer).toMatch(/"code":"(NOT_FOUND|BAD_INPUT)"/);
  return answers;
}

interface Stored {
  readonly folder: Folder;
  readonly work: Work;
}

interface Asked extends Asking {
  readonly seen: Folder;
}

/** All that someone is told who asks an engine in which so much is stored. */
async function told(engine: Engine, stored: Stored, reader: typeof localReader, { seen, ...asking }: Asked) {
  await using opened = await engine.open();
  await importRows(opened.graph, stored.folder);
  await writeWork(opened.graph, stored.work);
  const ask = (query: string) => answerTo(api, openContext(opened.graph, unaudited, reader), query, {});
  const answers = [...(await askAll(api, opened.graph, reader, asking)), ...(await refusals(ask, asking.folder, seen))];
  // It says who asks, whatever there is: one of the two is an investigator, the other is not.
  return answers.map(({ asked, answer }) => ({ asked, answer: answer.replace(/"dataOf":"\w+"/, '"dataOf":"…"') }));
}

/** The specification of docs/decisions/0008, byte for byte. */
function isToldOfTheirCasesOnly(engine: Engine, variant: string, folders: fc.Arbitrary<Folder>, numRuns: number): void {
  test(`an investigator is told what there is to tell of their cases, and nothing else (${variant})`, {
    timeout: 900_000,
  }, async () => {
    let shared = false;
    await fc.assert(
      fc.asyncProperty(anyWorld(folders), async ({ folder, work, question, from, investigator }) => {
        const seen = seenBy(folder, investigator);
        expect(brokenRules(seen)).toEqual([]);
        shared ||= isShared(folder, seen);
        const asked = { folder, seen, question, from };
        const mine = readerWho({ name: investigator, investigator });
        const answer = await told(engine, { folder, work }, mine, asked);
        const theirs = { folder: seen, work: workSeenBy(work, folder, seen, investigator) };
        expect(answer).toEqual(await told(engine, theirs, localReader, asked));
      }),
      { numRuns, interruptAfterTimeLimit: 800_000, markInterruptAsFailure: true },
    );
    expect(shared).toBe(true);
  });
}

onEveryEngine('The rows', (engine) => {
  // Neo4j takes twice as long for each, and answers by the same statements.
  const runs = engine.name === 'neo4j' ? 25 : 60;
  isToldOfTheirCasesOnly(engine, 'any folder', anyFolder({ sharedCases: true }), runs);
  isToldOfTheirCasesOnly(engine, 'odd ids', anyFolder({ sharedCases: true, oddIds: true }), 25);
  isToldOfTheirCasesOnly(
    engine,
    'the same ids for things of every kind',
    anyFolder({ sharedCases: true, sameIds: true }),
    25,
  );
});
