import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../server/audit/log.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { type Ended, run, runImport } from '../import/command.ts';
import { emptyDatabase } from '../import/database.ts';
import { onDisk } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { logFolder, saw } from './logs.ts';

type Environment = Readonly<Record<string, string>>;

async function ended(file: string, args: readonly string[], environment: Environment): Promise<Ended> {
  await using command = run(file, args, environment);
  return await command.ended;
}

const audit = (environment: Environment, ...args: string[]): Promise<Ended> =>
  ended('server/audit/cli.ts', args, environment);

onEveryEngine('The commands', (engine) => {
  test('import and export are on record under the name that the system has for who runs them', async () => {
    await using database = await emptyDatabase(engine);
    using folder = onDisk(baseFolder());
    await using importing = runImport([folder.path], database.environment);
    expect((await importing.ended).exitCode).toBe(0);
    const exported = await ended('server/export/cli.ts', ['X1', '--as-of', '2020-12-31'], database.environment);
    expect(exported.exitCode).toBe(0);
    expect((await ended('server/export/cli.ts', ['Y9'], database.environment)).exitCode).toBe(1);
    const log = await openLog(database.environment['DATA_DIR'] ?? '');
    const entries = await log.entries([0, 1, 2, 3]);
    await log.close();
    const { username } = userInfo();
    expect(entries.map(({ who, way, asked, persons, outcome }) => [who, way, asked, persons, outcome])).toEqual([
      [username, 'COMMAND_LINE', [], [], 'STARTED'],
      [username, 'COMMAND_LINE', [], ['X1', 'X2'], 'IMPORTED'],
      [username, 'COMMAND_LINE', ['X1'], ['X1'], 'ANSWERED'],
      [username, 'COMMAND_LINE', ['Y9'], [], 'NOT_FOUND'],
    ]);
  });

  test('neither imports nor exports where the audit log is not as it was written', async () => {
    await using database = await emptyDatabase(engine);
    using folder = onDisk(baseFolder());
    await using importing = runImport([folder.path], database.environment);
    expect((await importing.ended).exitCode).toBe(0);
    const path = join(database.environment['DATA_DIR'] ?? '', 'audit', 'log');
    writeFileSync(path, readFileSync(path, 'utf8').replace('STARTED', 'STOPPED'));
    const { exitCode, output, errors } = await ended('server/export/cli.ts', ['X1'], database.environment);
    expect([exitCode, output]).toEqual([1, '']);
    expect(errors).toContain('Entry 0 (line 1) does not match its hash.');
  });
});

test('"verify" ends in 0 with a sentence, or in 1 with the first wrong entry; what was kept elsewhere counts', async () => {
  using folder = logFolder();
  const environment = { DATA_DIR: folder.dataDir };
  expect((await audit(environment, 'verify')).exitCode).toBe(1);
  await folder.add(saw('P1', 'P2'), saw('P3'));
  const kept = join(folder.dataDir, 'kept');
  const key = join(folder.dataDir, 'key');
  const [checkpoint, publicKey] = [await audit(environment, 'checkpoint'), await audit(environment, 'key')];
  writeFileSync(kept, checkpoint.output);
  writeFileSync(key, publicKey.output);
  await folder.add(saw('P1'));
  const good = await audit(environment, 'verify', '--checkpoint', kept, '--public-key', key);
  expect(good).toMatchObject({ exitCode: 0, errors: '' });
  expect(good.output).toContain('The audit log holds: 3 entries');
  expect(good.output).toContain('1 kept elsewhere');
  const who = await audit(environment, 'who', 'P1');
  expect(
    who.output
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  ).toEqual(['0', '2']);
  expect((await audit(environment, 'consistency', kept)).exitCode).toBe(0);
  expect(JSON.parse((await audit(environment, 'proof', '1')).output)).toMatchObject({
    entry: { sequence: 1 },
    size: 3,
  });
  expect((await audit(environment, 'nonsense')).errors).toContain('Usage');
  appendFileSync(folder.paths.log, folder.lines()[0] ?? '');
  const bad = await audit(environment, 'verify');
  expect(bad).toMatchObject({ exitCode: 1, output: '', errors: 'Entry 0 stands on line 4, where entry 3 belongs.\n' });
  using other = logFolder();
  await other.add(saw('P4'), saw('P5'), saw('P6'));
  const elsewhere = await audit({ DATA_DIR: other.dataDir }, 'verify', '--checkpoint', kept);
  expect(elsewhere).toMatchObject({ exitCode: 1, errors: expect.stringContaining('is not signed by') });
});
