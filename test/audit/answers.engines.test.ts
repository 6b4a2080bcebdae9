import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { localAccess } from '../../server/access/access.ts';
import { allRoles, type Reader, type Role, readerFor } from '../../server/access/reader.ts';
import type { Happening } from '../../server/audit/entry.ts';
import { unavailable } from '../../server/errors.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { served } from '../api/served.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { listed } from './listed.ts';

const signedIn = (reason: string | null, ...roles: Role[]): Reader =>
  readerFor({ name: 'T. Ester', roles: new Set(roles), signedIn: true }, reason);

const full = unavailable('The audit log can not be written, so no answer may be given. Try again later.');

/** Fails from the entry of that number on, as a full disk does. */
function failingFrom(number: number) {
  let count = 0;
  return listed(async () => {
    count += 1;
    if (count >= number) throw full;
  });
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

async function sendImport(url: string, files: Readonly<Record<string, string>>, query = ''): Promise<unknown> {
  const headers = { 'content-type': 'application/zip', 'x-reason': 'levering%203' };
  const answer = await fetch(`${url}/import${query}`, { method: 'POST', body: zip(files), headers });
  return JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? '');
}

/** As `cat *.csv | sha256sum` in the folder. */
const sha256Of = (files: Readonly<Record<string, string>>): string => {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(files[name] ?? '');
  return hash.digest('hex');
};

const asked = (name: string, args: Record<string, unknown>) => ({ name, arguments: args });

onEveryEngine('The audit log', (engine) => {
  test('says who asked what, for which reason, and of whom the answer tells', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    const ask = await openAsk(opened.graph, signedIn('zaak 7', 'reviewer'), audit);
    await ask('query Where($who: ID!) { flow(person: $who, asOf: "2020-12-31") { edges { disclosure { id } } } }', {
      who: 'X1',
    });
    await ask('{ a: disclosure(id: "D1") { date } b: search(text: "persoon x2") { id } }');
    await ask('{ person(id: "X1") { name } person2: person(id: "X2") { name } }');
    const by = { cases: [], who: 'T. Ester', roles: ['reviewer'], way: 'API', reason: 'zaak 7', outcome: 'ANSWERED' };
    expect(audit.happenings).toEqual([
      {
        ...by,
        questions: [asked('flow', { person: 'X1', asOf: '2020-12-31', maxHops: 6, maxEdges: 20_000 })],
        asked: ['X1'],
        persons: ['X1'],
      },
      {
        ...by,
        questions: [asked('disclosure', { id: 'D1' }), asked('search', { text: 'persoon x2', first: 20 })],
        asked: [],
        persons: ['X1', 'X2'],
      },
      {
        ...by,
        questions: [asked('person', { id: 'X1' }), asked('person', { id: 'X2' })],
        asked: ['X1', 'X2'],
        persons: ['X1', 'X2'],
      },
    ]);
  });

  test('has the case files by which an investigator saw someone, and no others', async () => {
    await using opened = await engine.open();
    const caseFile = (id: string, investigator: string, ...persons: string[]) => ({
      id,
      name: id,
      investigators: [investigator],
      persons,
    });
    const cases = [
      caseFile('K1', 'T. Ester', 'X1'),
      caseFile('K2', 'bo', 'X1'),
      caseFile('K3', 'T. Ester', 'X1'),
      caseFile('K4', 'T. Ester', 'X2'),
    ];
    await importRows(opened.graph, { ...baseFolder(), cases });
    const audit = listed();
    const query = '{ person(id: "X1") { id } }';
    dataOf(await (await openAsk(opened.graph, signedIn(null, 'investigator'), audit))(query));
    dataOf(await (await openAsk(opened.graph, signedIn('zaak 9', 'reviewer'), audit))(query));
    expect(audit.happenings.map((one) => [one.reason, one.persons, one.cases])).toEqual([
      [null, ['X1'], ['K1', 'K3']],
      ['zaak 9', ['X1'], []],
    ]);
  });

  test('has no entry of what tells of no one', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    const ask = await openAsk(opened.graph, undefined, audit);
    for (const question of [
      '{ services { edges { node { name weighingNotes { id } } } } viewer { name } versions { data } }',
      '{ persons { totalCount } disclosures { totalCount } worklist { totalCount } destructionRequests { totalCount } }',
      '{ serviceExposure(service: "F1", asOf: "2020-12-31") { known unlawful } verdictCounts { verdict count } }',
      '{ disclosure(id: "nothing") { id } }',
      '{ person(id: ',
    ]) {
      expect((await ask(question)).data ?? null, question).not.toBeUndefined();
    }
    expect(audit.happenings).toEqual([]);
  });

  test('has an entry of every attempt about someone, also where there is no such person or it is refused', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    await (await openAsk(opened.graph, undefined, audit))('{ recall(person: "Y9") { hops } person(id: "Y8") { id } }');
    await (await openAsk(opened.graph, signedIn(null, 'administrator'), audit))(
      '{ personScope(person: "X1") { reach } }',
    );
    await (await openAsk(opened.graph, undefined, audit))('{ search(text: "niemand hier") { id } }');
    expect(audit.happenings.map((one) => [one.asked, one.persons, one.outcome])).toEqual([
      [['Y8', 'Y9'], [], 'NOT_FOUND'],
      [['X1'], [], 'FORBIDDEN'],
      [[], [], 'ANSWERED'],
    ]);
  });

  test('has an entry of what comes of one disclosure, also where no more is told than a count', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    const ask = await openAsk(opened.graph, undefined, audit);
    dataOf(await ask('{ worklist(disclosure: "D1") { totalCount } }'));
    expect(audit.happenings).toMatchObject([{ questions: [{ name: 'worklist' }], persons: ['X1'] }]);
  });

  test('holds no words of those who write something down', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    const ask = await openAsk(opened.graph, undefined, audit);
    const asking = await ask('mutation { askDestruction(person: "X1", service: "F1", comment: "geheim") { id } }');
    const { id } = dataOf<{ askDestruction: { id: string } }>(asking).askDestruction;
    await ask(`mutation { recordAnswer(request: "${id}", status: REFUSED, comment: "geheim") { id } }`);
    expect(JSON.stringify(audit.happenings)).not.toContain('geheim');
    expect(audit.happenings.map((one) => [one.questions[0], one.persons])).toEqual([
      [asked('askDestruction', { person: 'X1', service: 'F1' }), ['X1']],
      [asked('recordAnswer', { request: id, status: 'REFUSED' }), ['X1']],
    ]);
  });

  test('is written before the answer leaves', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const order: string[] = [];
    const slow = listed(async () => {
      await setTimeout(100);
      order.push('written');
    });
    await using server = await served(opened.graph, localAccess, slow);
    const address = `${server.url}/export/flow/X1?asOf=2020-12-31`;
    await fetch(address).then(() => order.push('answered'));
    const body = JSON.stringify({ query: '{ person(id: "X1") { name } }' });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${server.url}/graphql`, { method: 'POST', body, headers }).then(() => order.push('answered'));
    expect(order).toEqual(['written', 'answered', 'written', 'answered']);
  });

  test('gives no answer where it can not be written, whatever is asked', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    await using server = await served(opened.graph, localAccess, failingFrom(1));
    const post = async (query: string) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', body: JSON.stringify({ query }), headers });
      return answer.json();
    };
    const refused = { errors: [{ message: full.message, extensions: { code: 'UNAVAILABLE' } }] };
    expect(await post('{ person(id: "X1") { name } }')).toEqual(refused);
    expect(await post('{ disclosures { edges { node { persons { name } } } } }')).toEqual(refused);
    expect(await post('{ person(id: "nobody") { name } }')).toEqual(refused);
    expect(await post('{ services { totalCount } }')).toEqual({
      data: { services: { totalCount: baseFolder().services.length } },
    });
    const exported = await fetch(`${server.url}/export/flow/X1?asOf=2020-12-31`);
    expect([exported.status, await exported.text()]).toEqual([503, `${full.message}\n`]);
    const changed = { ...filesOf(baseFolder()), 'persons.csv': 'id,name,category\r\nX1,Anders,C1\r\nX2,Anders,C1\r\n' };
    expect(await sendImport(server.url, changed)).toEqual({ error: full.message, code: 'UNAVAILABLE' });
    const ask = await openAsk(opened.graph);
    expect(await ask('{ person(id: "X1") { name } }')).toEqual({ data: { person: { name: 'Persoon X1' } } });
  });

  test('has an export with its persons, a refused one too, and one for which a role lacks', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const audit = listed();
    let roles: readonly Role[] = allRoles;
    const access = {
      ...localAccess,
      identify: async () => ({ name: 'T. Ester', roles: new Set(roles), signedIn: true }),
    };
    await using server = await served(opened.graph, access, audit);
    const get = async (path: string) => (await fetch(`${server.url}${path}`)).status;
    expect(await get('/export/flow/X1?format=json&asOf=2020-12-31&reason=zaak%208')).toBe(200);
    expect(await get('/export/flow/Y9?asOf=2020-12-31')).toBe(404);
    expect(await get('/export/flow/X1?format=doc')).toBe(400);
    roles = ['administrator'];
    expect(await get('/export/flow/X%201')).toBe(403);
    const told = audit.happenings.map((one) => [one.way, one.asked, one.persons, one.outcome, one.reason]);
    expect(told).toEqual([
      ['EXPORT', ['X1'], ['X1'], 'ANSWERED', 'zaak 8'],
      ['EXPORT', ['Y9'], [], 'NOT_FOUND', null],
      ['EXPORT', ['X1'], [], 'BAD_INPUT', null],
      ['EXPORT', ['X 1'], [], 'FORBIDDEN', null],
    ]);
    expect(audit.happenings[0]?.questions).toEqual([
      asked('export', { person: 'X1', format: 'json', asOf: '2020-12-31', maxHops: 6 }),
    ]);
  });

  test('has an import before it begins and what came of it, refused and tried ones too', async () => {
    await using opened = await engine.open();
    const audit = listed();
    await using server = await served(opened.graph, localAccess, audit);
    const files = filesOf(baseFolder());
    await sendImport(server.url, files, '?dryRun=true');
    await sendImport(server.url, files);
    const tally = (one: Happening) => [one.way, one.outcome, one.reason, one.questions];
    const rows = Object.values(files).reduce((sum, text) => sum + text.trim().split('\r\n').length - 1, 0);
    const counts = { added: rows, changed: 0, unchanged: 0 };
    const changedFiles = { ...files, 'persons.csv': 'id,name,category\r\nX1,Anders,C9\r\n' };
    const line = (outcome: string, args: Record<string, unknown>, sent: Readonly<Record<string, string>> = files) => [
      'IMPORT',
      outcome,
      'levering 3',
      [asked('import', { ...args, sha256: sha256Of(sent) })],
    ];
    await sendImport(server.url, changedFiles);
    expect(audit.happenings.map(tally)).toEqual([
      line('STARTED', { dryRun: true }),
      line('IMPORTED', { dryRun: true, ...counts }),
      line('STARTED', { dryRun: false }),
      line('IMPORTED', { dryRun: false, ...counts }),
      line('STARTED', { dryRun: false }, changedFiles),
      line('BAD_INPUT', { dryRun: false }, changedFiles),
    ]);
    const persons = baseFolder().persons.map(({ id }) => id);
    expect(audit.happenings.map((one) => one.persons)).toEqual([[], persons, [], persons, [], []]);
  });

  test('tells nothing of an import whose end it can not hold', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph, localAccess, failingFrom(2));
    expect(await sendImport(server.url, filesOf(baseFolder()))).toEqual({
      error: expect.stringContaining('could not be written to the audit log, so it is not told'),
      code: 'UNAVAILABLE',
    });
  });
});
