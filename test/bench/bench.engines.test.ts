import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import type { Results } from './result.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function smoke(out: string): Promise<Results> {
  // Never on the Neo4j of this run: the benchmark fills two of its own.
  const engines = inject('neo4jUri') === null ? { ENGINES: 'embedded' } : {};
  const env = { ...process.env, NEO4J_URI: '', ...engines };
  const args = ['--import', 'tsx', 'test/bench/main.ts', '--smoke', '--out', out];
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as Results;
}

test('the benchmark runs at its smallest, and every answer that it compares is equal', {
  timeout: 600_000,
}, async () => {
  const out = mkdtempSync(join(tmpdir(), 'bench-test-'));
  try {
    const { sections } = await smoke(out);
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['flow', 'audit', 'exposure', 'verdicts', 'import', 'scale', 'load']));
    // The pictures are drawn where there is a browser.
    if (existsSync('/usr/bin/chromium')) expect(ids).toEqual(expect.arrayContaining(['picture', 'move']));
    expect(readFileSync(join(out, 'results.md'), 'utf8')).toContain('# Benchmark results');
    expect(readFileSync(join(out, 'results.svg'), 'utf8')).toContain('</svg>');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
