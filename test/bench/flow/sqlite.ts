import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Trace } from '../data/trace.ts';
import type { FlowAnswer } from './answer.ts';

const script = fileURLToPath(new URL('./flow.py', import.meta.url));

/** SQLite in a python3 of its own, which measures its own time: the pipe to it does not count. */
export interface Sqlite extends AsyncDisposable {
  readonly version: string;
  flows(persons: readonly string[], asOf: string, tell: boolean): Promise<{ took: number; answers: FlowAnswer[] }>;
}

export function whyNoSqlite(): string | null {
  const found = spawnSync('python3', ['-c', 'import sqlite3; assert sqlite3.sqlite_version_info >= (3, 25)']);
  return found.status === 0 ? null : 'there is no python3 with sqlite3 on PATH';
}

function* batches(trace: Trace): Generator<readonly [table: string, rows: readonly (readonly unknown[])[]]> {
  const { services, memberships } = trace.reference;
  yield ['service', services.map(({ id, kind }) => [id, kind])];
  yield ['member', memberships.map((m) => [m.service, m.partnership, m.validFrom, m.validTo])];
  for (const row of trace.rows.disclosures()) {
    yield ['disclosure', [[row.id, row.date, row.from]]];
    yield ['receipt', trace.recipients(row).map((to) => [row.id, to])];
    if (row.persons.length > 0) yield ['about', row.persons.map((person) => [person, row.id])];
    if (row.onwardOf.length > 0) yield ['onward', row.onwardOf.map((earlier) => [earlier, row.id])];
  }
  yield ['end', []];
}

export async function openSqlite(trace: Trace): Promise<Sqlite> {
  const python = spawn('python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(python, 'close');
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const told = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('python3 ended before it answered');
    return JSON.parse(value);
  };
  for (const batch of batches(trace)) {
    if (!python.stdin.write(`${JSON.stringify(batch)}\n`)) await once(python.stdin, 'drain');
  }
  const { sqlite: version } = (await told()) as { sqlite: string };
  return {
    version,
    async flows(persons, asOf, tell) {
      python.stdin.write(`${JSON.stringify({ persons, asOf, tell })}\n`);
      return (await told()) as { took: number; answers: FlowAnswer[] };
    },
    async [Symbol.asyncDispose]() {
      python.stdin.end();
      await exited;
    },
  };
}
