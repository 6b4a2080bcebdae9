import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { GraphQLError } from 'graphql';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { ProductError } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { fallback } from '../../server/http/fallback.ts';
import { logFault } from '../../server/log.ts';
import { served } from './served.ts';

/** What may never come into a log. */
const marker = 'Geheimpje';
const hostile = `${marker}\n    at ${marker} (/etc/passwd:1:1)\r\n2026-01-01T00:00:00Z forged \u001b[31m\u202E`;

let written: string[];
let spy: MockInstance;
beforeEach(() => {
  written = [];
  spy = vi.spyOn(console, 'error').mockImplementation((...parts) => void written.push(parts.join(' ')));
});
afterEach(() => spy.mockRestore());

const coded = (code: string) => Object.assign(new Error(hostile), { code });

test.each([
  [
    'an engine',
    new ProductError('INTERNAL', 'The statement flow/of failed in Neo4j.', {
      cause: coded('Neo.ClientError.Schema.ConstraintValidationFailed'),
    }),
  ],
  ['a resolver', new TypeError(hostile)],
  [
    'an engine behind GraphQL',
    new GraphQLError(hostile, { originalError: new Error(hostile, { cause: coded(`${marker}\n`) }) }),
  ],
  ['something that is no error', { message: hostile }],
  ['a text', hostile],
  ['nothing', undefined],
  ['an error with a name of its own', Object.assign(new Error('x'), { name: hostile, stack: hostile })],
  [
    'an error in a circle',
    (() => {
      const error = new Error(hostile);
      error.cause = new Error(hostile);
      return error;
    })(),
  ],
])('a fault of %s is logged without what it was about', (_, error) => {
  logFault(error);
  expect(written).toHaveLength(1);
  expect(written[0]).not.toContain(marker);
  expect(written[0]).not.toContain('forged');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(written[0]).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a fault is logged with its kind, its code, our sentence and where it happened', () => {
  logFault(
    new ProductError('INTERNAL', 'The statement flow/of failed in Neo4j.', { cause: coded('Neo.ClientError.X') }),
  );
  expect(written[0]).toMatch(
    /^\d{4}-\d\d-\d\dT\S+ a fault\nProductError INTERNAL The statement flow\/of failed in Neo4j\.\n {4}at /,
  );
  expect(written[0]).toMatch(/\n {2}Error Neo\.ClientError\.X\n/);
  expect(written[0]).toMatch(/log\.test\.ts:\d+:\d+/);
});

/** Every engine call fails, with words that quote what was asked. */
const failing = (error: unknown): Graph => {
  const fail = async () => {
    throw error;
  };
  return { engine: 'neo4j', read: fail, write: fail, explain: fail, copyTo: null, ping: fail, close: async () => {} };
};

test.each([
  [
    'an engine',
    new ProductError('INTERNAL', 'The statement x failed in Neo4j.', { cause: coded('Neo.X') }),
    'INTERNAL',
  ],
  ['a fault of ours', new TypeError(hostile), 'INTERNAL'],
  ['what is no error', hostile, 'INTERNAL'],
  [
    'an engine out of reach',
    new ProductError('UNAVAILABLE', 'Neo4j can not be reached.', { cause: coded('Neo.Y') }),
    'UNAVAILABLE',
  ],
  ['an engine out of time', new ProductError('TIMEOUT', 'This took too long.', { cause: coded('Neo.Z') }), 'TIMEOUT'],
])('no words of %s reach a client or the log, by any route', async (_, error, code) => {
  await using server = await served(failing(error));
  const ask = async (query: string) =>
    (
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query, variables: { text: 'niets' } }),
        headers: { 'content-type': 'application/json' },
      })
    ).text();
  const answers = [
    await ask('query ($text: String!) { search(text: $text) { id } }'),
    await ask('{ person(id: "x") { name } flow(person: "x") { truncated } disclosures { totalCount } }'),
    await ask('mutation { saveView(name: "x", address: "/") { id } }'),
    await (await fetch(`${server.url}/export/flow/x`)).text(),
    await (await fetch(`${server.url}/readyz`)).text(),
  ];
  for (const answer of answers) {
    expect(answer).not.toContain(marker);
    expect(answer).not.toMatch(/Neo\.|passwd|node_modules|\.ts:/);
  }
  for (const answer of answers.slice(0, 3)) expect(answer).toContain(`"code":"${code}"`);
  expect(written.join('\n')).not.toContain(marker);
  if (code === 'INTERNAL') expect(written.length).toBeGreaterThan(0);
});

test('a fault in the middle of an answer is logged without its words, and the answer is cut off', async () => {
  const app = express().get('/', (_, response) => {
    response.write('a part');
    throw new TypeError(hostile);
  });
  app.use(fallback).set('env', 'production');
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text())).rejects.toThrow();
  server.close();
  expect(written.join('\n')).toMatch(/a fault\nTypeError/);
  expect(written.join('\n')).not.toContain(marker);
});
