import { createHmac, generateKeyPairSync } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askViewer, type SignedIn, signedIn } from './signed-in.ts';

const now = () => Math.floor(Date.now() / 1000);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The tolerance that is promised, in seconds. */
const tolerance = 30;

describe('A script with an access token', () => {
  let world: SignedIn;
  beforeAll(async () => {
    world = await signedIn();
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const ask = (token: string) => askViewer(world.url, { authorization: `Bearer ${token}` });

  async function expectRefused(token: string, why: RegExp): Promise<void> {
    const { status, body } = await ask(token);
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(body.errors?.[0]?.message).toMatch(why);
  }

  test('that the provider gave is known by its name and roles', async () => {
    const { status, body } = await ask(await world.provider.tokenFor('rita'));
    expect(status).toBe(200);
    expect(body.data?.viewer).toMatchObject({
      name: 'rita',
      roles: ['REVIEWER'],
      signedIn: true,
      names: false,
      reason: null,
    });
  });

  test('is called by the name claim where the token has one, else by its subject', async () => {
    const named = await ask(await world.provider.sign({ preferred_username: 'Rita R.' }));
    expect(named.body.data?.viewer.name).toBe('Rita R.');
    const blank = await ask(await world.provider.sign({ preferred_username: ' ' }));
    expect(blank.body.data?.viewer.name).toBe('rita');
  });

  test('without any, or with something else, is told to sign in', async () => {
    const none = await askViewer(world.url, {});
    expect([none.status, none.body.errors?.[0]?.extensions.code]).toEqual([401, 'FORBIDDEN']);
    for (const authorization of ['Basic cml0YTp4', 'Bearer', 'rita', `Bearer ${await world.provider.sign({})} x`]) {
      expect((await askViewer(world.url, { authorization })).status, authorization).toBe(401);
    }
    await expectRefused('geen.token', /no token/);
    await expectRefused('a.b.c', /no token/);
  });

  test.each([
    ['meant for another server', () => ({ aud: 'urn:iets-anders' }), /not meant for this server/],
    ['meant for nobody', () => ({ aud: undefined }), /aud|not meant/],
    ['of another issuer', () => ({ iss: 'https://elders.example' }), /another provider/],
    ['without an issuer', () => ({ iss: undefined }), /iss|another provider/],
    ['expired', () => ({ exp: now() - tolerance - 5 }), /expired/],
    ['without an end', () => ({ exp: undefined }), /exp/],
    ['not valid yet', () => ({ nbf: now() + tolerance + 10 }), /not valid yet/],
    ['without a subject', () => ({ sub: undefined }), /sub/],
    ['with an empty subject', () => ({ sub: '' }), /sub/],
  ])('is refused with one %s', async (_, claims, why) => {
    await expectRefused(await world.provider.sign(claims()), why);
  });

  test('is let through with a clock that differs less than the tolerance', async () => {
    for (const claims of [{ exp: now() - tolerance + 10 }, { nbf: now() + tolerance - 10 }]) {
      expect((await ask(await world.provider.sign(claims))).status, JSON.stringify(claims)).toBe(200);
    }
  });

  test('is refused with a token that the provider gave for another audience', async () => {
    await expectRefused(await world.provider.tokenFor('rita', 'urn:elders'), /not meant for this server/);
  });

  test('is refused when the token was changed, or signed by someone else under the same name of a key', async () => {
    const token = await world.provider.sign({ roles: [] });
    const [header, , signature] = token.split('.');
    const claims = {
      iss: world.provider.issuer,
      aud: 'urn:verstrekkingen',
      sub: 'x',
      exp: now() + 60,
      roles: ['reviewer'],
    };
    await expectRefused(`${header}.${part(claims)}.${signature}`, /not signed with a key/);
    const { privateKey } = await generateKeyPair('RS256');
    await expectRefused(
      await world.provider.sign({}, { ...world.provider.key(), privateKey }),
      /not signed with a key/,
    );
  });

  test('is refused with a key that the provider does not have', async () => {
    await expectRefused(
      await world.provider.sign({}, { ...world.provider.key(), kid: 'onbekend' }),
      /not signed with a key/,
    );
  });

  test('is refused with a token that nobody signed, whatever its case', async () => {
    const claims = { iss: world.provider.issuer, aud: 'urn:verstrekkingen', sub: 'rita', exp: now() + 60 };
    for (const alg of ['none', 'None', 'NONE']) {
      await expectRefused(`${part({ alg })}.${part(claims)}.`, /not accepted|no token/);
      await expectRefused(`${part({ alg, kid: 'first' })}.${part(claims)}.AAAA`, /not accepted|no token/);
    }
  });

  test('is refused when the public key was used as a secret', async () => {
    const claims = { iss: world.provider.issuer, aud: 'urn:verstrekkingen', sub: 'rita', exp: now() + 60 };
    const pem = await exportSPKI(world.provider.key().publicKey);
    for (const secret of [pem, pem.trim(), JSON.stringify(world.provider.key().jwk)]) {
      const signed = `${part({ alg: 'HS256', kid: world.provider.key().kid })}.${part(claims)}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      await expectRefused(`${signed}.${signature}`, /not accepted/);
    }
  });

  test('is refused with a key that came along in the token', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    const token = await new SignJWT({ sub: 'rita', roles: ['reviewer'] })
      .setProtectedHeader({ alg: 'RS256', jwk: jwk as never, kid: 'meegebracht' })
      .setIssuer(world.provider.issuer)
      .setAudience('urn:verstrekkingen')
      .setExpirationTime('5m')
      .sign(privateKey);
    await expectRefused(token, /not signed with a key/);
  });
});

test('When the provider changes its keys, tokens of the new one are soon taken, those of the old one no more', async () => {
  await using world = await signedIn();
  const ask = (token: string) => askViewer(world.url, { authorization: `Bearer ${token}` });
  const old = await world.provider.tokenFor('rita');
  expect((await ask(old)).status).toBe(200);
  await world.provider.rotate();
  const fresh = await world.provider.tokenFor('rita');
  await expect.poll(async () => (await ask(fresh)).status, { timeout: 20_000, interval: 500 }).toBe(200);
  expect((await ask(old)).status).toBe(401);
  // Asked when the first token came, and again for a key that was not known; not for each question.
  expect(world.provider.keysAsked()).toBe(2);
});

test('While the provider is away nobody is taken for someone else: the answer is that it does not answer', async () => {
  await using world = await signedIn();
  const token = await world.provider.tokenFor('rita');
  await world.provider[Symbol.asyncDispose]();
  const { status, body } = await askViewer(world.url, { authorization: `Bearer ${token}` });
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
});
