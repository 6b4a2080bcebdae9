import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unavailable } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { served } from './served.ts';

const zipOf = (files: Readonly<Record<string, string>>, under = ''): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${under}${name}`, strToU8(text)]))),
  );

async function send(url: string, body: BodyInit, type = 'application/zip'): Promise<Record<string, unknown>[]> {
  const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
  return (await answer.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return answer.json();
}

onEveryEngine('The server', (engine) => {
  test('answers GraphQL, and tells that it lives and is ready', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    await using server = await served(opened.graph);
    expect(await ask(server.url, '{ person(id: "X1") { name } }')).toEqual({
      data: { person: { name: 'Persoon X1' } },
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('a page elsewhere can not make a browser ask or import', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const simple = await fetch(`${server.url}/graphql?query={services{totalCount}}`);
    expect(simple.status).toBe(405);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(400);
    expect((await send(`${server.url}/import`, zipOf(filesOf(baseFolder())), 'text/plain')).at(-1)).toHaveProperty(
      'error',
    );
    expect(await ask(server.url, '{ services { totalCount } }')).toEqual({ data: { services: { totalCount: 0 } } });
  });

  test('refuses what is no JSON, or too much of it, in words and without a trace of its own code', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const post = (body: string) =>
      fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    for (const [body, status] of [
      ['{"query": ', 400],
      [JSON.stringify({ query: `{ person(id: "${'x'.repeat(1_100_000)}") { id } }` }), 413],
    ] as const) {
      const answer = await post(body);
      expect(answer.status).toBe(status);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
      expect(text).not.toMatch(/node_modules| at /);
    }
  });

  test('imports a zip, at whatever depth its files stand; a dry run tells the same and writes nothing', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const count = () => ask(server.url, '{ disclosures { totalCount } }');
    const zip = zipOf(filesOf(baseFolder()), 'map/van/iemand/');
    const dry = await send(`${server.url}/import?dryRun=true`, zip);
    expect(dry).toHaveLength(1);
    expect(dry[0]).toMatchObject({ result: { 'disclosures.csv': { added: 1, changed: 0, unchanged: 0 } } });
    expect(await count()).toEqual({ data: { disclosures: { totalCount: 0 } } });
    const real = await send(`${server.url}/import`, zip);
    expect(real.at(-1)).toEqual(dry[0]);
    const progress = real.slice(0, -1).map((line) => line['progress'] as { done: number; total: number });
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
    expect(await count()).toEqual({ data: { disclosures: { totalCount: 1 } } });
  });

  test('refuses a folder with errors, naming each by file and line, and writes nothing', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const files = filesOf(baseFolder());
    const broken = { ...files, 'persons.csv': `${files['persons.csv']}X3,Persoon X3,C9\r\n` };
    for (const dryRun of ['true', 'false']) {
      const lines = await send(`${server.url}/import?dryRun=${dryRun}`, zipOf(broken));
      expect(lines).toEqual([
        { problems: [expect.objectContaining({ file: 'persons.csv', line: 4, column: 'category', value: 'C9' })] },
      ]);
    }
    expect(await ask(server.url, '{ persons { totalCount } }')).toEqual({ data: { persons: { totalCount: 0 } } });
  });

  test('says what is wrong with what is no zip, holds a name twice, or holds nothing', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const importUrl = `${server.url}/import`;
    expect(await send(importUrl, 'geen zip')).toEqual([
      { error: 'This is not a zip that can be read.', code: 'BAD_INPUT' },
    ]);
    const twice = zipOf({ 'a/persons.csv': 'id', 'b/persons.csv': 'id' });
    expect(await send(importUrl, twice)).toEqual([
      { error: 'The zip holds two files named persons.csv.', code: 'BAD_INPUT' },
    ]);
    const [nothing] = await send(importUrl, zipOf({ 'lees mij.txt': 'niets' }));
    expect(nothing).toHaveProperty('problems.0.message', 'is missing from the folder');
  });

  test('gives an empty folder of the format to begin with', async () => {
    await using opened = await engine.open();
    await using server = await served(opened.graph);
    const files = unzipSync(new Uint8Array(await (await fetch(`${server.url}/import/template.zip`)).arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(11);
    for (const [name, text] of Object.entries(filesOf(baseFolder()))) {
      expect(
        strFromU8(files[name] ?? new Uint8Array())
          .trim()
          .split(',')
          .sort(),
        name,
      ).toEqual(text.split('\r\n')[0]?.split(',').sort());
    }
  });
});

test('a server whose database has gone says that it is not ready, and why a question fails', async () => {
  const gone = unavailable('Neo4j can not be reached. Try again in a moment.');
  const refuse = async () => {
    throw gone;
  };
  const graph: Graph = {
    engine: 'neo4j',
    read: refuse,
    write: refuse,
    explain: refuse,
    copyTo: null,
    ping: refuse,
    close: async () => {},
  };
  await using server = await served(graph);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(await ask(server.url, '{ person(id: "X1") { name } }')).toMatchObject({
    errors: [{ message: gone.message, extensions: { code: 'UNAVAILABLE' } }],
  });
});
