import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchJars, neo4jAvailability } from './engine/neo4j/start.ts';

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

/**
 * The projects of vitest.config.ts in two processes, side by side: within a project the files wait for one another, and
 * most of what they wait for is a server. What the second prints comes when it has ended. Where there is but one Neo4j for
 * all, which each wipes, there is one process.
 */
const lanes = process.env['NEO4J_URI']
  ? [['quick', 'engines', 'browser', 'faults']]
  : [
      ['engines', 'faults'],
      ['quick', 'browser'],
    ];

async function runLane(projects: readonly string[], stdio: 'inherit' | 'pipe'): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
  const report = join(folder, 'report.json');
  try {
    const args = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const vitest = spawn('npx', ['--no-install', 'vitest', 'run', ...args, ...reporters], {
      stdio: ['ignore', stdio, stdio],
    });
    const printed: Buffer[] = [];
    vitest.stdout?.on('data', (data: Buffer) => printed.push(data));
    vitest.stderr?.on('data', (data: Buffer) => printed.push(data));
    const [status] = (await once(vitest, 'close')) as [number | null];
    process.stdout.write(Buffer.concat(printed));
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
    return { ...counts, success: status === 0 && counts.success };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that fails before its first test has no failed test of its own, and must not pass for that. */
const failuresOf = ({ success, numFailedTests, numFailedTestSuites }: Counts): number =>
  success || numFailedTests > 0 ? numFailedTests : Math.max(1, numFailedTestSuites);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const failedChecks = checks.filter(([what, command, ...args]) => {
  const passed = run(command, args);
  console.log(`${passed ? 'passed' : 'FAILED'}: ${what}`);
  return !passed;
});
// Two that fetch at once would meet in Maven's own folder.
if (process.env['ENGINES'] !== 'embedded' && neo4jAvailability().available) await fetchJars();
const tests = await Promise.all(lanes.map((projects, lane) => runLane(projects, lane === 0 ? 'inherit' : 'pipe')));
const passed = checks.length - failedChecks.length + sum(tests.map((lane) => lane.numPassedTests));
const failed = failedChecks.length + sum(tests.map(failuresOf));
const skipped = sum(tests.map((lane) => lane.numPendingTests + lane.numTodoTests));
for (const [what] of failedChecks) console.log(`FAILED: ${what}`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
