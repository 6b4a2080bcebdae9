import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askViewer, type Person, roles, type SignedIn, signedIn } from './signed-in.ts';

const people = Object.keys(roles) as Person[];
const has = (person: Person, ...wanted: readonly string[]) => roles[person].some((role) => wanted.includes(role));

/** What each route answers to whom, in the words in which that was given; a database that is down answers 503. */
const routes = [
  ['GET', '/export/flow/P-001', (person: Person) => has(person, 'investigator', 'reviewer', 'analyst')],
  ['GET', '/import/template.zip', (person: Person) => has(person, 'administrator')],
  ['POST', '/import?dryRun=true', (person: Person) => has(person, 'administrator')],
] as const;

describe('Who may open what', () => {
  let world: SignedIn;
  const tokens = new Map<Person, string>();
  beforeAll(async () => {
    world = await signedIn();
    for (const person of people) tokens.set(person, await world.provider.tokenFor(person));
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const authorised = (person: Person) => ({ authorization: `Bearer ${tokens.get(person)}` });
  const open = (method: string, path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${world.url}${path}`, {
      method,
      headers: { ...headers, ...(method === 'POST' && { 'content-type': 'application/zip' }) },
      ...(method === 'POST' && { body: 'geen zip' }),
    });

  describe.each(routes)('%s %s', (method, path, may) => {
    test.each(people)('%s', async (person) => {
      const answer = await open(method, path, authorised(person));
      const text = await answer.text();
      if (may(person)) expect([200, 503]).toContain(answer.status);
      else {
        expect(answer.status).toBe(403);
        expect(text).toMatch(/needs the role/);
      }
    });

    test('nobody', async () => {
      const answer = await open(method, path);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await answer.text()).toMatch(/Nobody is signed in/);
    });
  });

  test.each(['/healthz', '/sign-in', '/'])('%s is there for everyone', async (path) => {
    const answer = await fetch(`${world.url}${path}`, { redirect: 'manual' });
    expect([401, 403]).not.toContain(answer.status);
  });

  test('a route says no in the form in which it answers', async () => {
    expect(JSON.parse(await (await open('POST', '/import')).text())).toEqual({
      error: expect.stringMatching(/signed in/),
      code: 'FORBIDDEN',
    });
    expect((await open('GET', '/export/flow/P-001')).headers.get('content-type')).toMatch(/text\/plain/);
  });

  test('a path that is written in another way is closed too', async () => {
    for (const path of ['/EXPORT/flow/P-001', '/export//flow/P-001', '/Import/template.zip', '/%65xport/flow/P-001']) {
      const answer = await open('GET', path);
      const text = await answer.text();
      expect(answer.status === 401 || /<!doctype html|not built/i.test(text) || answer.status === 404, path).toBe(true);
    }
  });

  describe('a reason', () => {
    const names = async (person: Person, reason?: string) => {
      const header = reason === undefined ? {} : { 'x-reason': reason };
      return (await askViewer(world.url, { ...authorised(person), ...header })).body.data?.viewer.names;
    };

    test('lets a reviewer read names; an analyst never, and an investigator without one', async () => {
      expect(await Promise.all([names('rita'), names('rita', 'zaak%2012')])).toEqual([false, true]);
      expect(await Promise.all([names('anna'), names('anna', 'zaak%2012')])).toEqual([false, false]);
      expect(await Promise.all([names('inge'), names('inge', 'zaak%2012')])).toEqual([true, true]);
      expect(await Promise.all([names('iris'), names('iris', 'zaak%2012')])).toEqual([false, true]);
      expect(await Promise.all([names('bas', 'zaak'), names('noor', 'zaak'), names('wim', 'zaak')])).toEqual([
        false,
        false,
        false,
      ]);
      expect(await names('rita', '%20%20')).toBe(false);
    });

    test.each([
      ['%E0%A4%A', /percent-encoded/],
      ['zaak%0A12', /control/],
      ['zaak%00', /control/],
      ['zaak%E2%80%AE12', /control/],
      [encodeURIComponent('é'.repeat(501)), /500/],
      ['%E2%80%A6', /letter or a digit/],
    ])('is refused as %j', async (reason, why) => {
      const { status, body } = await askViewer(world.url, { ...authorised('rita'), 'x-reason': reason });
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_INPUT']);
      expect(body.errors?.[0]?.message).toMatch(why);
    });

    test('comes to an export as a parameter too, once', async () => {
      const exported = (query: string) => open('GET', `/export/flow/P-001?${query}`, authorised('rita'));
      expect((await exported('reason=zaak%2012')).status).toBe(503);
      expect((await exported('reason=a&reason=b')).status).toBe(400);
      expect((await exported('reason=a%0Ab')).status).toBe(400);
    });
  });
});
