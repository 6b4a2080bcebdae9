import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { type DiskKind, diskKinds } from '../faults/full-disk.ts';
import { type Server, startServer } from '../faults/server.ts';
import { onDisk } from '../import/folders.ts';
import { queries } from '../questions/everything.ts';
import { backup, restore } from './commands.ts';

/** Each starts several processes, on a machine that may be busy. */
vi.setConfig({ testTimeout: 300_000 });

const lists = `{
  persons(first: 500) { edges { node { id } } }
  services(first: 500) { edges { node { id } } }
  partnerships(first: 500) { edges { node { id } } }
  authorisations(first: 500) { edges { node { id } } }
}`;
type Lists = Readonly<Record<string, { readonly edges: readonly { readonly node: { readonly id: string } }[] }>>;

const kindOf = { persons: 'person', services: 'service', partnerships: 'partnership', authorisations: 'authorisation' };
const when = { asOf: '2020-03-01', on: '2020-01-01', from: '2019-09-01', to: '2020-03-01', maxHops: 3 };

/** Every question of the contract about everything that a server holds, and all that was recorded in it. */
async function everything({ ask }: Server): Promise<unknown[]> {
  const listed = await ask(lists);
  const answers: unknown[] = [listed];
  for (const [list, { edges }] of Object.entries(listed.data as Lists)) {
    const query = queries[kindOf[list as keyof typeof kindOf] as keyof typeof queries];
    answers.push(...(await Promise.all(edges.map(({ node: { id } }) => ask(query, { id, ...when })))));
  }
  answers.push(await ask(queries.whole, when));
  answers.push(
    await ask('{ worklist(first: 500) { edges { node { rule review { state author } } } } savedViews { name } }'),
  );
  return answers;
}

const withErrors = (answers: readonly unknown[]): readonly unknown[] =>
  answers.filter((answer) => (answer as { errors?: unknown }).errors !== undefined);

const save = ({ ask }: Server, name: string) =>
  ask('mutation ($name: String!) { saveView(name: $name, address: "/") { name } }', { name });

async function views({ ask }: Server): Promise<string[]> {
  const { data } = await ask('{ savedViews { name } }');
  return (data as { savedViews: { name: string }[] }).savedViews.map(({ name }) => name);
}

/** Records one thing after the other until it is stopped. */
function writing(server: Server): { readonly kept: string[]; readonly stop: () => Promise<void> } {
  const kept: string[] = [];
  let isStopped = false;
  const all = (async () => {
    while (!isStopped) {
      const name = `weergave ${String(kept.length).padStart(4, '0')}`;
      expect((await save(server, name)).errors).toBeUndefined();
      kept.push(name);
    }
  })();
  return {
    kept,
    async stop() {
      isStopped = true;
      await all;
    },
  };
}

describe('A backup', () => {
  test('is made while the server answers, and the restored copy answers everything the same', async () => {
    using disk = onDisk();
    const environment = { DATA_DIR: join(disk.path, 'data') };
    const copy = { DATA_DIR: join(disk.path, 'copy') };
    const file = join(disk.path, 'backup.tar.gz');
    await using server = await startServer({ ...environment, SAMPLE: 'on' });
    const review =
      'mutation { reviewFinding(disclosure: "V-AIVD-039", rule: "CATEGORY_OUTSIDE", state: CONFIRMED) { id } }';
    expect((await server.ask(review)).errors).toBeUndefined();
    const answers = await everything(server);
    expect(withErrors(answers)).toEqual([]);

    const made = await backup(environment, file);
    expect(made).toMatchObject({ exitCode: 0, errors: '' });
    expect(made.output).toContain(`everything in ${environment.DATA_DIR} as it was at 20`);
    expect(readdirSync(disk.path).sort()).toEqual(['backup.tar.gz', 'data']);
    expect(readdirSync(environment.DATA_DIR).filter((name) => name.startsWith('backup-'))).toEqual([]);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect(await everything(server)).toEqual(answers);

    const restored = await restore(copy, file);
    expect(restored).toMatchObject({ exitCode: 0, errors: '' });
    expect(restored.output).toMatch(/audit log/);
    for (const { DATA_DIR } of [environment, copy]) {
      expect(readFileSync(join(DATA_DIR, 'audit', 'log'), 'utf8')).toContain('"name":"backup"');
    }
    await using second = await startServer(copy);
    expect(await everything(second)).toEqual(answers);
  });

  test('holds all that was acknowledged before it was asked for, while more is written', async () => {
    using disk = onDisk();
    const environment = { DATA_DIR: join(disk.path, 'data') };
    const copy = { DATA_DIR: join(disk.path, 'copy') };
    const file = join(disk.path, 'backup.tar.gz');
    await using server = await startServer(environment);
    const writes = writing(server);
    await vi.waitFor(() => expect(writes.kept.length).toBeGreaterThan(5), { timeout: 30_000 });
    const before = [...writes.kept];
    expect((await backup(environment, file)).exitCode).toBe(0);
    const after = [...writes.kept];
    await writes.stop();
    expect((await restore(copy, file)).exitCode).toBe(0);
    await using second = await startServer(copy);
    const found = await views(second);
    expect(found.length).toBeGreaterThanOrEqual(before.length);
    expect(found).toEqual(writes.kept.slice(0, found.length));
    // It was made between two writes while others went on.
    expect(found.length).toBeLessThanOrEqual(after.length + 1);
  });

  test('is made of a database that no server has open, as one whose server was killed', async () => {
    using disk = onDisk();
    const environment = { DATA_DIR: join(disk.path, 'data') };
    const copy = { DATA_DIR: join(disk.path, 'copy') };
    const file = join(disk.path, 'backup.tar.gz');
    {
      await using server = await startServer(environment);
      expect((await save(server, 'gezien')).errors).toBeUndefined();
      await server.kill();
    }
    expect(existsSync(join(environment.DATA_DIR, 'server.json'))).toBe(true);
    expect(await backup(environment, file)).toMatchObject({ exitCode: 0, errors: '' });
    expect((await restore(copy, file)).exitCode).toBe(0);
    await using second = await startServer(copy);
    expect(await views(second)).toEqual(['gezien']);
  });

  test('is refused in a sentence where it can not be made, and leaves nothing', async () => {
    using disk = onDisk();
    const environment = { DATA_DIR: join(disk.path, 'data') };
    const file = join(disk.path, 'backup.tar.gz');
    const refused = (errors: string) => ({ exitCode: 1, output: '', errors });
    expect(await backup(environment, file)).toEqual(refused(`There is no database in ${environment.DATA_DIR}.\n`));
    expect(await backup(environment)).toEqual(refused('Usage: npm run backup -- FILE\n'));
    const ofNeo4j = await backup({ ...environment, NEO4J_URI: 'bolt://127.0.0.1:1' }, file);
    expect(ofNeo4j).toMatchObject({ exitCode: 1, errors: expect.stringContaining('neo4j-admin database dump neo4j') });
    await using _server = await startServer(environment);
    writeFileSync(file, 'eerder');
    expect(await backup(environment, file)).toEqual(refused(`${file} is there already: nothing was written.\n`));
    expect(readFileSync(file, 'utf8')).toBe('eerder');
    expect(readdirSync(disk.path).sort()).toEqual(['backup.tar.gz', 'data']);
  });

  test('can be asked of a server only by who can read its data folder', async () => {
    using disk = onDisk();
    await using _server = await startServer({ DATA_DIR: disk.path });
    const file = join(disk.path, 'server.json');
    const { url, token } = JSON.parse(readFileSync(file, 'utf8')) as { url: string; token: string };
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const status = async (path: string, init: RequestInit) => (await fetch(`${url}${path}`, init)).status;
    const authorization = `Bearer ${token}`;
    expect(await status('/backup', { method: 'POST' })).toBe(403);
    expect(await status('/backup', { method: 'POST', headers: { authorization: `Bearer ${'0'.repeat(64)}` } })).toBe(
      403,
    );
    expect(await status('/backup', { headers: { authorization } })).toBe(404);
    expect(await status('/', { method: 'POST', headers: { authorization } })).toBe(404);
    expect(await status('/backup', { method: 'POST', headers: { authorization } })).toBe(200);
  });

  const [mounted] = diskKinds;
  test.skipIf(!mounted?.isAllowed)(
    'to a disk that is full, or from one, leaves nothing and harms nothing',
    async () => {
      using disk = onDisk();
      using full = (mounted as DiskKind).make();
      const environment = { DATA_DIR: join(disk.path, 'data') };
      await using server = await startServer({ ...environment, SAMPLE: 'on' });
      full.fill(server);
      const file = join(full.path, 'backup.tar.gz');
      const { exitCode, errors } = await backup(environment, file);
      expect({ exitCode, errors: errors.split('\n')[0] }).toEqual({
        exitCode: 1,
        errors: `There is no room for ${file}: nothing was written.`,
      });
      expect(readdirSync(full.path)).toEqual(['filler']);

      await using other = await startServer({ DATA_DIR: join(full.path, 'data') }).catch(() => null);
      expect(other).toBeNull();
      full.free(server);
      const onFull = { DATA_DIR: join(full.path, 'data') };
      await using third = await startServer({ ...onFull, SAMPLE: 'on' });
      full.fill(third);
      const away = join(disk.path, 'away.tar.gz');
      const refusal = await backup(onFull, away);
      expect(refusal).toMatchObject({ exitCode: 1, errors: expect.stringMatching(/no room/) });
      expect(existsSync(away)).toBe(false);
      expect((await third.ready()).status).toBe(200);
    },
  );
});

describe('A restore', () => {
  async function backedUp(dataDir: string, file: string): Promise<void> {
    await using server = await startServer({ DATA_DIR: dataDir });
    expect((await save(server, 'gezien')).errors).toBeUndefined();
    expect((await backup({ DATA_DIR: dataDir }, file)).exitCode).toBe(0);
    expect(await server.stop()).toBe(0);
  }

  test('refuses a folder that is not empty unless told to move it aside, and one that is in use', async () => {
    using disk = onDisk();
    const dataDir = join(disk.path, 'data');
    const file = join(disk.path, 'backup.tar.gz');
    await backedUp(dataDir, file);
    expect(await restore({ DATA_DIR: dataDir }, file)).toEqual({
      exitCode: 1,
      output: '',
      errors: `${dataDir} is not empty: nothing was restored. With --replace it is moved aside first.\n`,
    });
    {
      await using server = await startServer({ DATA_DIR: dataDir });
      expect((await save(server, 'later')).errors).toBeUndefined();
      expect(await restore({ DATA_DIR: dataDir }, file, '--replace')).toEqual({
        exitCode: 1,
        output: '',
        errors: `The database in ${dataDir} is in use: stop the server first. Nothing was restored.\n`,
      });
      expect(await views(server)).toEqual(['gezien', 'later']);
      expect(await server.stop()).toBe(0);
    }
    const { exitCode, output } = await restore({ DATA_DIR: dataDir }, file, '--replace');
    expect(exitCode).toBe(0);
    const aside = /before is in (.*)\.$/m.exec(output)?.[1] ?? '';
    await using now = await startServer({ DATA_DIR: dataDir });
    expect(await views(now)).toEqual(['gezien']);
    await using before = await startServer({ DATA_DIR: aside });
    expect(await views(before)).toEqual(['gezien', 'later']);
  });

  test('refuses a file that is damaged anywhere, cut short or something else, and leaves nothing', async () => {
    using disk = onDisk();
    const file = join(disk.path, 'backup.tar.gz');
    await backedUp(join(disk.path, 'data'), file);
    const whole = readFileSync(file);
    const plain = gunzipSync(whole);
    const copy = join(disk.path, 'copy');
    const flipped = (bytes: Buffer, at: number) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return changed;
    };
    const inDatabase = plain.indexOf('graph.grafeo', 1024) + 512 + 20_000;
    const damaged: Readonly<Record<string, Buffer>> = {
      'one bit of the manifest': gzipSync(flipped(plain, plain.indexOf('"sha256": "') + 15)),
      'one bit of a header': gzipSync(flipped(plain, inDatabase - 20_000 - 400)),
      'one bit of its checksum': flipped(whole, whole.length - 6),
      'one bit of the database': gzipSync(flipped(plain, inDatabase)),
      'the end of the file': whole.subarray(0, whole.length - 100),
      'the end of what is in it': gzipSync(plain.subarray(0, plain.length - 2048)),
      'all of it': Buffer.from('geen backup'),
      'nothing there': Buffer.alloc(0),
    };
    for (const [what, content] of Object.entries(damaged)) {
      writeFileSync(file, content);
      const { exitCode, output, errors } = await restore({ DATA_DIR: copy }, file);
      expect({ what, exitCode, output, errors }).toEqual({
        what,
        exitCode: 1,
        output: '',
        errors: expect.stringMatching(/^.* can not be restored, and nothing was\. .*\n$/),
      });
      expect(readdirSync(disk.path).sort()).toEqual(['backup.tar.gz', 'data']);
    }
    truncateSync(file);
    expect((await restore({ DATA_DIR: copy })).errors).toContain('Usage: npm run restore -- FILE');
    expect((await restore({ DATA_DIR: copy }, join(disk.path, 'nergens'))).errors).toMatch(/^There is no file /);
  });
});
