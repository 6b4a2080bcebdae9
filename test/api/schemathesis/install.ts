import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const version = '4.32.5';
const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));
const home = join(cache, `schemathesis-${version}`);
const command = join(home, 'bin', 'schemathesis');

/**
 * Schemathesis (PyPI) in an environment of its own under .cache, which is made once.
 * @returns its command; null where it can't be installed. In CI that is a failure.
 */
export async function installSchemathesis(): Promise<string | null> {
  if (existsSync(command)) return command;
  const run = promisify(execFile);
  try {
    await run('python3', ['-m', 'venv', home]);
    await run(join(home, 'bin', 'pip'), [
      'install',
      '--quiet',
      '--disable-pip-version-check',
      `schemathesis==${version}`,
    ]);
    return command;
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    if (process.env['CI'] === 'true') throw error;
    console.warn('Schemathesis is skipped: it needs python3 with venv, and PyPI, to be installed.');
    return null;
  }
}
