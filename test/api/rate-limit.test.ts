import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import type { Access } from '../../server/access/access.ts';
import { openApi } from '../../server/api/api.ts';
import { serve } from '../../server/http/http.ts';
import { listed } from '../audit/listed.ts';
import { embedded } from '../engine/engines.ts';

/** Whoever asks is signed in under the name that they send. */
const byName: Access = {
  identify: async (request) => ({
    name: request.get('x-test-name') ?? 'iemand',
    roles: new Set(['reviewer']),
    signedIn: true,
  }),
  isSecure: false,
  notice: '',
  routes: (app) => {
    app.get('/sign-in', (_, response) => response.send('sign in'));
  },
};

async function limited(rateLimit: number | null) {
  const opened = await embedded.open();
  const api = await openApi(() => {});
  const { server, url } = await serve(
    api,
    opened.graph,
    { host: '127.0.0.1', port: 0, rateLimit, dataDir: tmpdir() },
    byName,
    listed(),
  );
  const ask = (name: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query: '{ rules { name } }' }),
      headers: { 'content-type': 'application/json', 'x-test-name': name },
    });
  return {
    url,
    ask,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.stop();
      await opened[Symbol.asyncDispose]();
    },
  };
}

test('who asks too often is told to wait, in the shape of what was asked; another is not', async () => {
  await using server = await limited(3);
  for (let time = 0; time < 3; time += 1) expect((await server.ask('druk')).status).toBe(200);
  const refused = await server.ask('druk');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({
    errors: [{ message: expect.stringMatching(/Try again in \d+ seconds/), extensions: { code: 'UNAVAILABLE' } }],
  });
  const headers = { 'x-test-name': 'druk' };
  const exported = await fetch(`${server.url}/export/flow/X1`, { headers });
  expect([exported.status, await exported.text()]).toEqual([429, expect.stringContaining('Try again in')]);
  expect((await server.ask('rustig')).status).toBe(200);
});

test('one address is bounded as ten users are, also where nobody is signed in', async () => {
  await using server = await limited(2);
  const statuses: number[] = [];
  for (let time = 0; time < 21; time += 1) statuses.push((await fetch(`${server.url}/sign-in`)).status);
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('without a limit nobody is held up', async () => {
  await using server = await limited(0);
  const answers = await Promise.all(Array.from({ length: 100 }, () => server.ask('druk')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(answers[0]?.headers.has('ratelimit')).toBe(false);
});

test('where the settings say nothing, who signed in may ask 600 times a minute', async () => {
  await using server = await limited(null);
  expect((await server.ask('iemand')).headers.get('ratelimit-policy')).toBe('600;w=60');
});
