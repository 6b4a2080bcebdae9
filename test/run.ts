import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm test` asks beside the tests: each is one command, and counts as one. */
const checks = [
  ['generated types are up to date', 'graphql-codegen', '--check', '--silent'],
  ['types', 'tsc', '--noEmit', '--project', '.'],
  ['lint, format and the direction of imports', 'biome', 'ci', '--error-on-warnings', '.'],
  ['no dead code', 'knip'],
] as const;

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' }).status === 0;
}

function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
  const report = join(folder, 'report.json');
  try {
    const passed = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
    return { ...counts, success: passed && counts.success };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedChecks = checks.filter(([what, command, ...args]) => {
  const passed = run(command, args);
  console.log(`${passed ? 'passed' : 'FAILED'}: ${what}`);
  return !passed;
});
const tests = runTests();
// A file that fails before its first test has no failed test of its own, and must not pass for that.
const unseen = tests.success || tests.numFailedTests > 0 ? 0 : Math.max(1, tests.numFailedTestSuites);
const passed = checks.length - failedChecks.length + tests.numPassedTests;
const failed = failedChecks.length + tests.numFailedTests + unseen;
for (const [what] of failedChecks) console.log(`FAILED: ${what}`);
console.log(`${passed} passed, ${failed} failed, ${tests.numPendingTests + tests.numTodoTests} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
