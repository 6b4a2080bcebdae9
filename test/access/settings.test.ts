import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openAccess } from '../../server/access/access.ts';
import { readSettings } from '../../server/settings.ts';
import { served } from '../api/served.ts';
import { down } from './down.ts';
import { askViewer } from './signed-in.ts';

const whole = {
  OIDC_ISSUER: 'https://inloggen.example/realm',
  OIDC_CLIENT_ID: 'verstrekkingen',
  OIDC_AUDIENCE: 'urn:verstrekkingen',
  PUBLIC_URL: 'https://verstrekkingen.example',
  SESSION_SECRET: 'x'.repeat(32),
};
const optional = { OIDC_CLIENT_SECRET: 's', OIDC_ROLES_CLAIM: 'realm_access.roles', OIDC_NAME_CLAIM: 'email' };

describe('The settings of sign-in', () => {
  test('are absent, or whole', () => {
    expect(readSettings({}).signIn).toBeNull();
    expect(readSettings(whole).signIn).toMatchObject({ clientSecret: null, rolesClaim: 'roles' });
    expect(readSettings({ ...whole, ...optional }).signIn).toMatchObject({
      clientSecret: 's',
      rolesClaim: 'realm_access.roles',
      nameClaim: 'email',
    });
  });

  test.each(Object.keys(whole))('without %s are refused in a sentence that names it and nothing else', (name) => {
    for (const more of [{}, optional]) {
      const others = Object.keys(whole).filter((one) => one !== name);
      const error = catchError(() => readSettings({ ...whole, ...more, [name]: '' }));
      expect(error).toContain(name);
      for (const other of others) expect(error).not.toContain(other);
    }
  });

  test.each(Object.keys({ ...whole, ...optional }))('%s alone is refused', (name) => {
    const alone = { [name]: { ...whole, ...optional }[name as 'OIDC_ISSUER'] };
    expect(() => readSettings(alone)).toThrow(/by halves/);
  });

  test.each([
    ['SESSION_SECRET', 'x'.repeat(31), /at least 32 characters; it has 31/],
    ['OIDC_ISSUER', 'inloggen.example', /OIDC_ISSUER must be an https address/],
    ['OIDC_ISSUER', 'http://inloggen.example', /OIDC_ISSUER must be an https address/],
    ['PUBLIC_URL', 'http://verstrekkingen.example', /PUBLIC_URL must be an https address/],
    ['PUBLIC_URL', 'https://verstrekkingen.example/pad', /without a path/],
    ['PUBLIC_URL', 'javascript:alert(1)', /PUBLIC_URL must be/],
  ])('%s "%s" is refused', (name, value, why) => {
    expect(() => readSettings({ ...whole, [name]: value })).toThrow(why);
  });

  test('a secret is never told', () => {
    expect(catchError(() => readSettings({ ...whole, SESSION_SECRET: 'kort-geheim' }))).not.toContain('kort-geheim');
  });
});

function catchError(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}

describe('Without sign-in', () => {
  test.each(['0.0.0.0', '::', '192.168.1.4', 'verstrekkingen.example', '128.0.0.1'])(
    '%s is not listened on',
    (host) => {
      expect(() => openAccess({ host, signIn: null })).toThrow(/OIDC_ISSUER/);
      expect(() => openAccess({ host, signIn: readSettings(whole).signIn })).not.toThrow();
    },
  );

  test.each(['127.0.0.1', '::1', 'localhost'])('%s is', (host) => {
    expect(openAccess({ host, signIn: null }).notice).toMatch(/Nobody signs in/);
  });

  test('whoever asks is one user with every role, who sees names', async () => {
    await using server = await served(down);
    const { status, body } = await askViewer(server.url, { authorization: 'Bearer x' });
    expect(status).toBe(200);
    expect(body.data?.viewer).toMatchObject({
      name: 'lokale gebruiker',
      roles: ['INVESTIGATOR', 'REVIEWER', 'ANALYST', 'ADMINISTRATOR'],
      signedIn: false,
      names: true,
      reason: null,
    });
    expect((await askViewer(server.url, { 'x-reason': 'zaak%2012' })).body.data?.viewer).toMatchObject({
      reason: 'zaak 12',
    });
  });

  test('a page elsewhere can do nothing, not even one whose name leads to this machine', async () => {
    await using server = await served(down);
    expect((await askViewer(server.url, { origin: 'https://elders.example' })).status).toBe(403);
    expect((await askViewer(server.url, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await askViewer(server.url, { origin: server.url })).status).toBe(200);
    const { port } = new URL(server.url);
    expect(await statusAs(`elders.example:${port}`, port)).toBe(403);
    expect(await statusAs(`localhost:${port}`, port)).toBe(200);
  });
});

/** `fetch` lets nobody choose the host that a request names. */
function statusAs(host: string, port: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        headers: { host, 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    asked.once('error', reject);
    asked.end('{"query":"{ viewer { name } }"}');
  });
}
