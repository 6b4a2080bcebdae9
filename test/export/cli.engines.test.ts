import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { openGraph } from '../../server/graph/open.ts';
import { served } from '../api/served.ts';
import { type Engine, neo4jSettings, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { richFolder } from '../import/rich-folder.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'server/export/cli.ts', ...args],
      {
        env: { ...process.env, ...env },
      },
    );
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as Ran;
    return { code, stdout, stderr };
  }
}

/** A database that another process can open, with the rich folder in it, and what it takes to open it. */
async function stored(engine: Engine) {
  const dataDir = mkdtempSync(join(tmpdir(), 'export-'));
  const uri = engine.name === 'neo4j' ? (inject('neo4jUri') ?? '') : '';
  // Neo4j is wiped by opening it; the embedded engine starts from an empty folder.
  await using _wiped = await engine.open();
  const settings = { dataDir, neo4j: uri === '' ? null : neo4jSettings(uri) };
  const graph = await openGraph(settings);
  await importRows(graph, richFolder());
  const answers = await formatsOverHttp(graph);
  await graph.close();
  return {
    env: { DATA_DIR: dataDir, NEO4J_URI: uri },
    answers,
    file: join(dataDir, 'out.txt'),
    [Symbol.dispose]: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

const formats = ['csv', 'json', 'graphml', 'prov-json'] as const;

async function formatsOverHttp(graph: Parameters<typeof served>[0]): Promise<Record<string, string>> {
  await using server = await served(graph);
  const answers = formats.map(async (format) => {
    const answer = await fetch(`${server.url}/export/flow/X1?format=${format}&asOf=2020-06-01&maxHops=2`);
    return [format, await answer.text()] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

onEveryEngine('The export on the command line', (engine) => {
  test('writes what the server serves, to the screen or to a file', { timeout: 300_000 }, async () => {
    using database = await stored(engine);
    const asked = ['--as-of', '2020-06-01', '--max-hops', '2'];
    for (const format of formats) {
      const { code, stdout, stderr } = await run(database.env, 'X1', '--format', format, ...asked);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toBe(database.answers[format]);
    }
    expect((await run(database.env, 'X1', ...asked, '--out', database.file)).stdout).toBe('');
    expect(readFileSync(database.file, 'utf8')).toBe(database.answers['csv']);
  });

  test('says in a sentence what it can not do', { timeout: 300_000 }, async () => {
    using database = await stored(engine);
    expect(await run(database.env)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Usage: npm run export/) });
    expect(await run(database.env, 'nobody')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'There is no person with the id "nobody".\n',
    });
    expect(await run(database.env, 'X1', '--format', 'pdf')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^There is no format "pdf"/),
    });
    expect(await run(database.env, 'X1', '--as-of', '2020-02-30')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^A day must be an ISO date/),
    });
  });
});
