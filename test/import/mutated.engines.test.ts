import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { contentOf } from '../engine/content.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import type { Folder } from '../oracle/folder.ts';
import { brokenRules } from '../oracle/valid.ts';
import { importRows, problemsOf } from './folders.ts';
import { anyMutated } from './mutations.ts';
import { over } from './over.ts';
import { expectedFolder, storedFolder } from './stored-folder.ts';

type Outcome = 'REFUSED' | 'IMPORTED';

/** The oracle's rules say whether the import must refuse, and what is stored when it does not. */
async function expectJudged(graph: Graph, folder: Folder, outcome: Folder): Promise<Outcome> {
  const broken = brokenRules(outcome);
  const before = await contentOf(graph);
  const problems = await problemsOf(importRows(graph, folder));
  expect(problems.length > 0, JSON.stringify({ broken, problems })).toBe(broken.length > 0);
  if (broken.length === 0) {
    expect(await storedFolder(graph)).toEqual(expectedFolder(outcome));
    return 'IMPORTED';
  }
  expect(await contentOf(graph)).toEqual(before);
  return 'REFUSED';
}

async function expectAllJudged(
  engine: Engine,
  numRuns: number,
  judge: (graph: Graph, before: Folder, after: Folder) => Promise<Outcome>,
): Promise<void> {
  const seen = { REFUSED: 0, IMPORTED: 0 };
  await fc.assert(
    fc.asyncProperty(anyMutated, async ({ before, after }) => {
      await using opened = await engine.open();
      seen[await judge(opened.graph, before, after)] += 1;
    }),
    { numRuns },
  );
  expect(Math.min(seen.REFUSED, seen.IMPORTED)).toBeGreaterThan(numRuns / 20);
}

onEveryEngine('A valid folder with one thing changed', (engine) => {
  const numRuns = engine.name === 'neo4j' ? 80 : 400;

  test('is refused if, and only if, it breaks a rule', { timeout: 300_000 }, () =>
    expectAllJudged(engine, numRuns, (graph, _, after) => expectJudged(graph, after, after)),
  );

  test('is refused over the valid one if, and only if, what both come to breaks a rule', { timeout: 300_000 }, () =>
    expectAllJudged(engine, numRuns, async (graph, before, after) => {
      await importRows(graph, before);
      return expectJudged(graph, after, over(before, after));
    }),
  );
});
