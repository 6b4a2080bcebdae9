import { expect, test } from 'vitest';
import type { Access } from '../../server/access/access.ts';
import type { Role } from '../../server/access/reader.ts';
import { embedded } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { pageDocuments } from './own-documents.ts';
import { served } from './served.ts';

/** Whoever asks is signed in, with these roles. */
const signedIn = (...roles: Role[]): Access => ({
  identify: async () => ({ name: 'iemand', roles: new Set(roles), signedIn: true }),
  routes: () => {},
  isSecure: false,
  notice: '',
});

const search = [...pageDocuments].find(([, text]) => text.includes('query Search('));
const free = { query: '{ rules { name } }' };
const hashed = (hash: string) => ({
  variables: { text: 'X1', first: 5 },
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});

async function ask(url: string, body: unknown) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return { status: answer.status, body: (await answer.json()) as { data?: unknown; errors?: unknown } };
}

const codeOf = (code: string) => ({ errors: [{ message: expect.any(String), extensions: { code } }] });

test.each(['investigator', 'reviewer', 'analyst'] as const)(
  "the page's own documents are answered for an %s",
  async (role) => {
    await using opened = await embedded.open();
    await importRows(opened.graph, baseFolder());
    await using server = await served(opened.graph, signedIn(role));
    const { status, body } = await ask(server.url, hashed(search?.[0] ?? ''));
    expect([status, body.errors]).toEqual([200, undefined]);
    // As the cache of the page needs it, everything says what it is.
    if (role !== 'investigator') expect(body).toHaveProperty('data.search.0.__typename', 'SearchHit');
  },
);

test('who writes their own needs a role that has free GraphQL', async () => {
  await using opened = await embedded.open();
  for (const [roles, status] of [
    [['investigator'], 403],
    [['administrator'], 403],
    [[], 403],
    [['analyst'], 200],
    [['reviewer'], 200],
    [['investigator', 'analyst'], 200],
  ] as const) {
    await using server = await served(opened.graph, signedIn(...roles));
    const answer = await ask(server.url, free);
    expect(answer.status, roles.join()).toBe(status);
    if (status === 403) expect(answer.body).toEqual(codeOf('FORBIDDEN'));
    else expect(answer.body).toHaveProperty('data.rules.0.name');
  }
});

test('a hash that was tampered with is BAD_INPUT, also beside a text, and no new one is taken', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph, signedIn('analyst'));
  const [hash = ''] = search ?? [];
  const tampered = hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  for (const wrong of [tampered, '', hash.toUpperCase(), '__proto__', null, 7, { toString: null }]) {
    const body = { ...hashed(wrong as string), ...free };
    expect(await ask(server.url, body), String(JSON.stringify(wrong))).toEqual({
      status: 400,
      body: codeOf('BAD_INPUT'),
    });
  }
});

test('a text beside a hash that is right is not looked at', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph, signedIn('investigator'));
  const { body } = await ask(server.url, { ...hashed(search?.[0] ?? ''), ...free });
  expect(body).toEqual({ data: { search: [] } });
});

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list of questions', JSON.stringify([free])],
  ['a text', '"x"'],
  ['an empty object', '{}'],
  ['extensions that are none', '{"query":"{ rules { name } }","extensions":7}'],
  ['a query that is none', '{"query":{"a":1}}'],
  ['variables that are none', '{"query":"{ rules { name } }","variables":"x"}'],
  ['an operation that there is not', '{"query":"{ rules { name } }","operationName":"x"}'],
])('a body of %s is BAD_INPUT', async (_, body) => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph, signedIn('analyst'));
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
});

test('who signed in is not told the schema, nor what a misspelt name may be', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph, signedIn('analyst'));
  const hidden = [
    '{ __schema { types { name } } }',
    'fragment A on Query { __type(name: "Person") { name } } { ...A }',
  ];
  for (const query of hidden) {
    expect(await ask(server.url, { query })).toMatchObject({ status: 400, body: codeOf('BAD_INPUT') });
  }
  for (const query of ['{ person(id: "x") { nam } }', '{ persn(id: "x") { name } }']) {
    const { body } = await ask(server.url, { query });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    expect(JSON.stringify(body)).not.toContain('Did you mean');
  }
  expect((await ask(server.url, { query: '{ __typename }' })).body).toEqual({ data: { __typename: 'Query' } });
});
