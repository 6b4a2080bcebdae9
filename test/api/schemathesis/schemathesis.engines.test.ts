import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { localAccess } from '../../../server/access/access.ts';
import { importFolder } from '../../../server/import/import-folder.ts';
import { logFolder } from '../../audit/logs.ts';
import { embedded } from '../../engine/engines.ts';
import { served } from '../served.ts';
import { installSchemathesis } from './install.ts';
import { record } from './recorder.ts';

const sample = fileURLToPath(new URL('../../../server/sample', import.meta.url));
const schemathesis = await installSchemathesis();

const wanted = 500;
const perQuestion = 16;
const codes = /"code":"(\w+)"/g;

/** Runs it to its end; it calls every error of ours a failure, so its own verdict is not asked. */
function run(command: string, url: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const options = ['--phases', 'fuzzing', '-n', String(perQuestion), '--checks', 'not_a_server_error'];
  const more = ['--continue-on-failure', '--no-shrink', '--generation-database', 'none', '--seed', '6', '-w', '2'];
  return new Promise((resolve) => {
    execFile(command, ['run', url, ...options, ...more], { cwd: folder, maxBuffer: 2 ** 26 }, (_, output) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(output);
    });
  });
}

test.skipIf(schemathesis === null)(
  `at least ${wanted} questions that Schemathesis makes up from the schema meet no fault of the server`,
  async () => {
    await using opened = await embedded.open();
    await importFolder(opened.graph, sample);
    using folder = logFolder();
    // The log itself, for some of the questions are about it.
    await using audit = await folder.open();
    await using server = await served(opened.graph, localAccess, audit);
    await using recorder = await record(server.url);
    const told = await run(schemathesis ?? '', `${recorder.url}/graphql`);
    const cases = recorder.exchanges.filter(({ asked }) => !asked.includes('__schema'));
    expect(cases.length, told.slice(-2000)).toBeGreaterThanOrEqual(wanted);
    expect(cases.filter(({ status }) => status >= 500)).toEqual([]);
    expect(cases.filter(({ answered }) => answered.includes('"INTERNAL"'))).toEqual([]);
    const met = new Set(cases.flatMap(({ answered }) => [...answered.matchAll(codes)].map(([, code]) => code)));
    expect([...met].filter((code) => code !== 'NOT_FOUND' && code !== 'BAD_INPUT')).toEqual([]);
    // Both ways were walked: some were answered, some refused.
    expect(cases.some(({ answered }) => !answered.includes('"errors"'))).toBe(true);
    expect(met.size).toBeGreaterThan(0);
  },
);
