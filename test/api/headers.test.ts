import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { expect, test } from 'vitest';
import { fallback, nowhere } from '../../server/http/fallback.ts';
import { headers } from '../../server/http/headers.ts';
import { pageFiles } from '../../server/http/page-files.ts';
import { embedded } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { served } from './served.ts';

/** What serves a built page, from a folder that the test owns. */
async function servedPage({ isSecure = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta nonce="CSP_NONCE">');
  writeFileSync(join(folder, 'assets', 'a.js'), 'let a;\n'.repeat(1000));
  const app = express();
  headers(app, { isSecure });
  pageFiles(app, folder);
  app.use(nowhere);
  app.use(fallback);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

test('a page that was taken away is not built, and no path of this machine is told', async () => {
  await using server = await servedPage();
  rmSync(join(server.folder, 'index.html'));
  const answer = await fetch(`${server.url}/person/P-001`);
  expect(answer.status).toBe(503);
  const text = await answer.text();
  expect(text).toContain('npm run build');
  expect(text).not.toContain(tmpdir());
});

test.each(['/assets/gone.js', '/assets/', '/assets/../../package.json', '/assets/%00', '/assets/%2e%2e%2fa'])(
  'nothing is at %s, and no path of this machine is told',
  async (path) => {
    await using server = await servedPage();
    const { port } = new URL(server.url);
    // `fetch` would tidy the path first.
    const asked = request({ host: '127.0.0.1', port, path }).end();
    const [answer] = await once(asked, 'response');
    const text: string = (await answer.setEncoding('utf8').toArray()).join('');
    if (answer.statusCode === 200) expect(text).toMatch(/^<meta nonce="[^"]{20,}">$/);
    else
      expect([answer.statusCode, text]).toEqual([
        expect.toSatisfy((status) => [400, 403, 404].includes(status)),
        expect.any(String),
      ]);
    expect(text).not.toMatch(new RegExp(`${tmpdir()}|node_modules|ENOENT|stat '`));
  },
);

test('what holds no data may be kept for ever; the page is asked again each time, with another nonce', async () => {
  await using server = await servedPage();
  const asset = await fetch(`${server.url}/assets/a.js`);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  const page = await fetch(`${server.url}/`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  const nonce = /nonce="(.+)"/.exec(await page.text())?.[1];
  expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
});

test('a browser is told to stay on https only where it came by it', async () => {
  await using plain = await servedPage();
  await using secure = await servedPage({ isSecure: true });
  const told = async (url: string) => {
    const { headers: given } = await fetch(url);
    return [given.has('strict-transport-security'), given.get('content-security-policy')?.includes('upgrade-insecure')];
  };
  expect(await told(plain.url)).toEqual([false, false]);
  expect(await told(secure.url)).toEqual([true, true]);
});

test('an answer with data is kept nowhere, framed nowhere, read by no page elsewhere, and taken for no other type', async () => {
  await using opened = await embedded.open();
  await importRows(opened.graph, baseFolder());
  await using server = await served(opened.graph);
  const asked = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: '{ persons { edges { node { id name } } } }' }),
    headers: { 'content-type': 'application/json', origin: server.url },
  });
  const exported = await fetch(`${server.url}/export/flow/X1`);
  for (const answer of [asked, exported]) {
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    expect(answer.headers.has('x-powered-by')).toBe(false);
  }
});

test('a large answer is compressed', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: '{ rules { name statement } }' }),
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(await answer.json()).toHaveProperty('data.rules.0.name');
});

test('a way of asking that there is not gets a code of the closed set', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph);
  const answer = await fetch(`${server.url}/nowhere`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});
