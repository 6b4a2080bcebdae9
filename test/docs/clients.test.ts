import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { type Served, served } from '../api/served.ts';
import { importRows } from '../import/folders.ts';
import { authorisation, changed, disclosure, disclosureToo } from '../oracle/base.ts';
import { findings, verdict } from '../oracle/verdict.ts';

const client = (name: string) => fileURLToPath(new URL(`../../docs/clients/${name}`, import.meta.url));
const run = promisify(execFile);

/** More than two of the pages that the clients ask for: nothing is covered by what is not closed. */
const folder = changed([
  authorisation({ closed: false }),
  disclosure({ registered: false }),
  ...Array.from({ length: 16 }, (_, index) =>
    disclosureToo(`E${index + 10}`, { date: `2020-04-${index + 10}`, registered: true }),
  ),
]);

const unlawful = folder.disclosures.filter((row) => verdict(folder, row) === 'UNLAWFUL');

const lineOf = (row: (typeof unlawful)[number]): string => {
  const rules = findings(folder, row)
    .map(({ rule }) => rule)
    .sort();
  return [row.id, row.date, rules.join('|')].join(',');
};

/** The rules of a line stand in the order of the server: which one is not what a client shows. */
const sorted = (line: string): string => {
  const [id, date, rules] = line.split(',');
  return [id, date, rules?.split('|').sort().join('|')].join(',');
};

const linesOf = (text: string): string[] => text.trim().split('\n').map(sorted);

describe('the clients of the README', () => {
  let graph: Graph;
  let server: Served;
  beforeAll(async () => {
    graph = await openEmbedded(null);
    await importRows(graph, folder);
    server = await served(graph);
    return async () => {
      await server[Symbol.asyncDispose]();
      await graph.close();
    };
  });

  test('are asked about more than two pages', () => {
    expect(unlawful.length).toBeGreaterThan(14);
  });

  test.each([
    ['TypeScript', process.execPath, ['--import', 'tsx', client('unlawful.ts')]],
    ['Python', 'python3', [client('unlawful.py')]],
  ])('%s prints all that is unlawful, to the last page', async (_, command, args) => {
    const { stdout } = await run(command, [...args, server.url, 'O1']);
    expect(linesOf(stdout)).toEqual(unlawful.map(lineOf));
    const days = await run(command, [...args, server.url, 'O1', '2020-04-12', '2020-04-20']);
    const within = unlawful.filter(({ date }) => date >= '2020-04-12' && date <= '2020-04-20');
    expect(linesOf(days.stdout)).toEqual(within.map(lineOf));
  });

  test('curl prints the same', async () => {
    const { stdout } = await run('sh', [client('unlawful.sh'), server.url, 'O1']);
    const answer = JSON.parse(stdout) as {
      data: { disclosures: { totalCount: number; edges: { node: { id: string; date: string } }[] } };
    };
    expect(answer.data.disclosures).toEqual({
      totalCount: unlawful.length,
      edges: unlawful.map(({ id, date }) => ({ node: { id, date } })),
    });
  });

  test.each([
    ['TypeScript', process.execPath, ['--import', 'tsx', client('unlawful.ts')]],
    ['Python', 'python3', [client('unlawful.py')]],
  ])('%s says what is wrong with a day that there is not', async (_, command, args) => {
    await expect(run(command, [...args, server.url, 'O1', '2020-02-30'])).rejects.toMatchObject({
      stderr: expect.stringContaining('2020-02-30'),
    });
  });
});
