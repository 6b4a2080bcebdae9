import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { localReader, readerFor } from '../../server/access/reader.ts';
import { beginningOf, today } from '../../server/day.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { embedded } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { logFolder, saw } from './logs.ts';

interface Page {
  readonly auditEntries: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly sequence: number; readonly persons: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const fields =
  'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { sequence persons asked questions { name arguments { name value } } } }';
const sequencesIn = ({ auditEntries: { edges } }: Page): number[] => edges.map(({ node }) => node.sequence);

test('a day begins in Amsterdam at its midnight, also when the clock changes', () => {
  for (const [day, instant] of [
    ['2026-01-15', '2026-01-14T23:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ] as const) {
    expect(new Date(beginningOf(day)).toISOString()).toBe(new Date(instant).toISOString());
    expect(today(new Date(beginningOf(day)))).toBe(day);
    expect(today(new Date(beginningOf(day) - 1)) < day).toBe(true);
  }
});

test('who looked at a person is told latest first, in pages that what comes meanwhile does not move', async () => {
  await using opened = await embedded.open();
  await importRows(opened.graph, baseFolder());
  using folder = logFolder();
  await using log = await folder.open();
  for (let index = 0; index < 7; index += 1) await log.record(saw(index % 2 === 0 ? 'X1' : 'X2', 'X9'));
  const ask = await openAsk(opened.graph, localReader, log);
  const page = async (args: string) => dataOf<Page>(await ask(`{ auditEntries(${args}) { ${fields} } }`));
  const first = await page('person: "X1", first: 3');
  expect(sequencesIn(first)).toEqual([6, 4, 2]);
  expect(first.auditEntries.totalCount).toBe(4);
  expect(first.auditEntries.edges[0]?.node.persons).toBe(2);
  const { endCursor } = first.auditEntries.pageInfo;
  const second = await page(`person: "X1", first: 3, after: "${endCursor}"`);
  expect(sequencesIn(second)).toEqual([0]);
  expect(second.auditEntries.pageInfo.hasNextPage).toBe(false);
  // Each look at the log is in it: of X1, and of those whom it told of.
  expect(sequencesIn(await page('person: "X1", first: 3'))).toEqual([8, 7, 6]);
  const [last] = await log.entries([8]);
  expect(last).toMatchObject({ questions: [{ name: 'auditEntries' }], asked: ['X1'], persons: ['X1'] });
  expect(sequencesIn(await page('person: "niemand"'))).toEqual([]);
  const oldest = await page('person: "X2", first: 2, orderBy: { field: TIME }');
  expect(sequencesIn(oldest)).toEqual([1, 3]);
  const after = oldest.auditEntries.pageInfo.endCursor;
  expect(sequencesIn(await page(`person: "X2", first: 1, after: "${after}", orderBy: { field: TIME }`))).toEqual([5]);
  for (const bad of ['first: 0', 'first: 501', 'after: "x"', 'from: "morgen"']) {
    const { errors } = await ask(`{ auditEntries(${bad}) { totalCount } }`);
    expect(errors?.[0]?.extensions, bad).toEqual({ code: 'BAD_INPUT' });
  }
});

test('what someone typed to find a person is told only to who is told names', async () => {
  await using opened = await embedded.open();
  await importRows(opened.graph, baseFolder());
  using folder = logFolder();
  await using log = await folder.open();
  const inge = readerFor({ name: 'inge', roles: new Set(['investigator']), signedIn: true }, null);
  const asInge = await openAsk(opened.graph, inge, log);
  await asInge('{ search(text: "Geheimpje") { id } persons(text: "Geheimpje") { totalCount } }');
  const question = '{ auditEntries { edges { node { questions { name arguments { name value } } } } } }';
  const told = async (reason: string | null) => {
    const rita = readerFor({ name: 'rita', roles: new Set(['reviewer']), signedIn: true }, reason);
    return JSON.stringify(await (await openAsk(opened.graph, rita, log))(question));
  };
  const hidden = await told(null);
  expect(hidden).not.toContain('Geheimpje');
  expect(hidden).toContain('{"name":"text","value":"•••"}');
  expect(await told('zaak 7')).toContain('{"name":"text","value":"Geheimpje"}');
});

test('only what was on the days given is told', async () => {
  await using opened = await embedded.open();
  using folder = logFolder();
  await using log = await folder.open();
  await log.record(saw('X1'));
  await setTimeout(2);
  const ask = await openAsk(opened.graph, localReader, log);
  const count = async (args: string) =>
    dataOf<Page>(await ask(`{ auditEntries(person: "X1", ${args}) { totalCount } }`)).auditEntries.totalCount;
  const [day, next] = [today(), today(new Date(Date.now() + 86_400_000))];
  expect(await count(`from: "${next}"`)).toBe(0);
  expect(await count('to: "2020-01-01"')).toBe(0);
  expect(await count(`from: "${day}", to: "${day}"`)).toBeGreaterThan(0);
});

test('the log tells how it stands, and whether it is as it was written', async () => {
  await using opened = await embedded.open();
  using folder = logFolder();
  await using log = await folder.open();
  for (const person of ['X1', 'X2', 'X3']) await log.record(saw(person));
  const { note } = await log.checkpoint();
  const ask = await openAsk(opened.graph, localReader, log);
  const question = '{ auditLog { size root publicKey checkpoint verification { holds sentence } } }';
  expect(dataOf(await ask(question))).toMatchObject({
    auditLog: { size: 3, checkpoint: note, verification: { holds: true } },
  });
  folder.write(folder.lines().map((line, index) => (index === 1 ? line.replace('iemand', 'ander1') : line)));
  expect(dataOf(await ask(question))).toMatchObject({
    auditLog: { verification: { holds: false, sentence: 'Entry 1 (line 2) does not match its hash.' } },
  });
});
