import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openAccess } from '../../server/access/access.ts';
import { openSeal } from '../../server/access/seal.ts';
import { readSignIn } from '../../server/access/settings.ts';
import { served } from '../api/served.ts';
import { down } from './down.ts';
import { startProvider } from './provider.ts';
import { askViewer, environment, type SignedIn, sessionSecret, signedIn } from './signed-in.ts';
import { Visitor } from './visitor.ts';

const sessionCookie = 'verstrekkingen-session';
const startCookie = 'verstrekkingen-sign-in';

/** Signs in as someone would, from an address of the page. */
async function signIn(world: SignedIn, name: string, to = '/'): Promise<{ visitor: Visitor; arrivedAt: URL }> {
  const visitor = new Visitor();
  const form = await visitor.go(`${world.url}/sign-in?to=${encodeURIComponent(to)}`);
  const { url } = await visitor.signInAs(name, form);
  return { visitor, arrivedAt: url };
}

const ask = (world: SignedIn, visitor: Visitor, headers: Readonly<Record<string, string>> = {}) =>
  askViewer(world.url, headers, (address, init) => visitor.once(String(address), init));

/** The callback's address, as the provider gives it: signing in stops just before it is opened. */
async function callbackOf(world: SignedIn, visitor: Visitor): Promise<URL> {
  const once = visitor.once.bind(visitor);
  let callback: URL | undefined;
  const stop = vi.spyOn(visitor, 'once').mockImplementation(async (address, init) => {
    const url = new URL(address);
    if (url.pathname !== '/sign-in/callback') return once(address, init);
    callback = url;
    return new Response('');
  });
  await visitor.signInAs('rita', await visitor.go(`${world.url}/sign-in`));
  stop.mockRestore();
  if (!callback) throw new Error('The provider did not lead back.');
  return callback;
}

describe.each([
  ['a client with a secret, whose claims stand at the userinfo endpoint', { isPublic: false, inIdToken: false }],
  ['a public client, whose claims stand in the ID token', { isPublic: true, inIdToken: true }],
])('Signing in by %s', (_, options) => {
  let world: SignedIn;
  beforeAll(async () => {
    world = await signedIn(options);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test('leads back to the same address, and the server knows who asks until they sign out', async () => {
    const to = '/person/P-001?asOf=2019-10-15&text=é%26#onder';
    const { visitor, arrivedAt } = await signIn(world, 'rita', to);
    expect(arrivedAt.href).toBe(new URL(to, world.url).href);
    const { body } = await ask(world, visitor);
    expect(body.data?.viewer).toMatchObject({ name: 'rita', roles: ['REVIEWER'], signedIn: true, names: false });
    const held = visitor.cookies.get(sessionCookie);
    const out = await visitor.once(`${world.url}/sign-out`, { method: 'POST', headers: { origin: world.url } });
    expect(out.status).toBe(204);
    expect(held).toBeDefined();
    expect(visitor.cookies.has(sessionCookie)).toBe(false);
    expect((await ask(world, visitor)).status).toBe(401);
  });
});

describe('A session', () => {
  let world: SignedIn;
  beforeAll(async () => {
    world = await signedIn();
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await world[Symbol.asyncDispose]();
  });

  const sealed = (content: Record<string, unknown>, seconds = 60, purpose = 'session', secret = sessionSecret) =>
    openSeal(secret, `${purpose} at ${world.url}`).close(content, seconds);
  const askWith = (cookie: string) => askViewer(world.url, { cookie: `${sessionCookie}=${cookie}` });

  test('asks the provider with PKCE, a state and a nonce, new ones each time', async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(async () => {
        const { headers } = await new Visitor().once(`${world.url}/sign-in`);
        return new URL(headers.get('location') ?? '').searchParams;
      }),
    );
    expect(one?.get('response_type')).toBe('code');
    expect(one?.get('code_challenge_method')).toBe('S256');
    for (const key of ['state', 'nonce', 'code_challenge']) {
      expect(one?.get(key)?.length, key).toBeGreaterThan(20);
      expect(one?.get(key), key).not.toBe(other?.get(key));
    }
  });

  test('is a cookie that no script reads, that no other site sends along, and that ends', async () => {
    const { visitor } = await signIn(world, 'rita');
    const line = visitor.seen
      .flatMap(({ headers }) => headers.getSetCookie())
      .find((one) => one.startsWith(sessionCookie));
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/);
    expect(line).toMatch(/; Path=\//);
    expect(Number(/Max-Age=(\d+)/.exec(line ?? '')?.[1])).toBe(8 * 60 * 60);
    expect(line).not.toContain('rita');
  });

  test('of our making is taken; an old one, a changed one and one sealed by another are not', async () => {
    const content = { name: 'rita', roles: ['reviewer'] };
    const good = await sealed(content);
    expect((await askWith(good)).status).toBe(200);
    expect((await askWith(await sealed(content, -1))).status).toBe(401);
    expect((await askWith(await sealed(content, 60, 'sign-in'))).status).toBe(401);
    expect((await askWith(await sealed(content, 60, 'session', `${sessionSecret}!`))).status).toBe(401);
    const parts = good.split('.');
    for (const index of [0, 2, 3, 4]) {
      const part = parts[index] ?? '';
      const middle = Math.floor(part.length / 2);
      const changed = `${part.slice(0, middle)}${part[middle] === 'A' ? 'B' : 'A'}${part.slice(middle + 1)}`;
      const tampered = parts.map((one, at) => (at === index ? changed : one)).join('.');
      expect((await askWith(tampered)).status, `part ${index}`).toBe(401);
    }
    for (const nonsense of ['', 'x', '....', `${good}.x`]) expect((await askWith(nonsense)).status).toBe(401);
  });

  test('is not opened by a wrong state', async () => {
    const visitor = new Visitor();
    const callback = await callbackOf(world, visitor);
    callback.searchParams.set('state', 'van-een-ander');
    expect((await visitor.once(callback)).status).toBe(401);
    expect(visitor.cookies.has(sessionCookie)).toBe(false);
  });

  test('is not opened by a token with the nonce of another sign-in, or a code of which the verifier is another', async () => {
    for (const other of [{ nonce: 'n'.repeat(43) }, { verifier: 'v'.repeat(43) }, {}]) {
      const visitor = new Visitor();
      const callback = await callbackOf(world, visitor);
      const own = await openSeal(sessionSecret, `sign-in at ${world.url}`).open(visitor.cookies.get(startCookie) ?? '');
      visitor.cookies.set(startCookie, await sealed({ ...own, ...other }, 60, 'sign-in'));
      const { status } = await visitor.once(callback);
      const isSame = Object.keys(other).length === 0;
      expect(status, JSON.stringify(other)).toBe(isSame ? 302 : 401);
      expect(visitor.cookies.has(sessionCookie)).toBe(isSame);
    }
  });

  test('is not opened in a browser that did not begin it, nor twice with one code, nor when it took too long', async () => {
    const visitor = new Visitor();
    const callback = await callbackOf(world, visitor);
    expect((await new Visitor().once(callback)).status).toBe(401);
    const slow = new Visitor();
    const own = await openSeal(sessionSecret, `sign-in at ${world.url}`).open(visitor.cookies.get(startCookie) ?? '');
    slow.cookies.set(startCookie, await sealed({ ...own }, -1, 'sign-in'));
    expect((await slow.once(callback)).status).toBe(401);
    const again = new Visitor();
    again.cookies.set(startCookie, visitor.cookies.get(startCookie) ?? '');
    expect((await visitor.once(callback)).status).toBe(302);
    expect((await again.once(callback)).status).toBe(401);
  });

  test('is not opened where the provider says no, and a person reads what to do', async () => {
    const visitor = new Visitor();
    const begun = await visitor.once(`${world.url}/sign-in`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const query = new URLSearchParams({ error: 'access_denied', state, iss: world.provider.issuer });
    const { response, text } = await visitor.go(`${world.url}/sign-in/callback?${query}`);
    expect(response.status).toBe(401);
    expect(text).toContain('Opnieuw inloggen');
  });

  test.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    '/.//elders.example',
    '/%2e//elders.example',
    '/person/..//elders.example',
    '/.//sign-in',
    '/sign-in',
    'x',
  ])('never leads elsewhere: %j', async (to) => {
    const { arrivedAt } = await signIn(world, 'rita', to);
    expect(arrivedAt.href).toBe(`${world.url}/`);
  });

  test('does nothing for a page of another site, whatever the browser sends along', async () => {
    const { visitor } = await signIn(world, 'iris');
    for (const headers of [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: world.url },
      { origin: world.url.replace(/\d+$/, '1') },
    ]) {
      const { status, body } = await ask(world, visitor, headers);
      expect([status, body.errors?.[0]?.extensions.code], JSON.stringify(headers)).toEqual([403, 'FORBIDDEN']);
      const out = await visitor.once(`${world.url}/sign-out`, { method: 'POST', headers });
      expect(out.status).toBe(403);
    }
    // A link or picture elsewhere would put a look of theirs on record.
    for (const site of ['cross-site', 'same-site', 'same-origin', 'none', undefined]) {
      const given = site === undefined ? {} : { 'sec-fetch-site': site };
      const { status } = await visitor.once(`${world.url}/export/flow/P-001?reason=x`, { headers: given });
      expect(status, site).toBe(site?.endsWith('-site') ? 403 : 503);
    }
    // What a form elsewhere can send without asking first.
    const form = await visitor.once(`${world.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ viewer { name } }"}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(400);
    expect((await visitor.once(`${world.url}/graphql?query={viewer{name}}`)).status).toBe(405);
    expect((await ask(world, visitor, { origin: world.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test('gives way to an access token, also to one that is not right', async () => {
    const { visitor } = await signIn(world, 'rita');
    const token = await world.provider.tokenFor('anna');
    expect((await ask(world, visitor, { authorization: `Bearer ${token}` })).body.data?.viewer.name).toBe('anna');
    expect((await ask(world, visitor, { authorization: 'Bearer x' })).status).toBe(401);
  });
});

test('Over https its cookies are sent over https alone, and taken from this host alone', async () => {
  const publicUrl = 'https://verstrekkingen.example';
  await using provider = await startProvider({ publicUrl, roles: {} });
  const signIn = readSignIn(environment(provider, publicUrl));
  await using server = await served(down, openAccess({ host: '0.0.0.0', signIn }));
  const { headers } = await fetch(`${server.url}/sign-in`, { redirect: 'manual' });
  expect(headers.getSetCookie()).toHaveLength(1);
  expect(headers.getSetCookie()[0]).toMatch(
    /^__Host-verstrekkingen-sign-in=.*; Path=\/;.*; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(headers.get('strict-transport-security')).toMatch(/max-age=/);
  const to = new URL(headers.get('location') ?? '').searchParams.get('redirect_uri');
  expect(to).toBe(`${publicUrl}/sign-in/callback`);
});
