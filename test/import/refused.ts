import { expect } from 'vitest';
import type { Problem } from '../../server/import/problem.ts';
import { contentOf } from '../engine/content.ts';
import type { Engine } from '../engine/engines.ts';
import { importFiles, problemsOf } from './folders.ts';
import { type Files, richFiles } from './rich-folder.ts';

/** Where a problem is and what stands there: file, line, column, value. */
export type Where = readonly [file: string, line: number, column: string, value: string];

export const whereOf = ({ file, line, column, value }: Problem): Where => [file, line, column, value];

/** Asserts that the files are refused for these reasons and no other, in this order, and that nothing is written. */
export async function expectRefused(engine: Engine, files: Files, where: readonly Where[]): Promise<void> {
  await using opened = await engine.open();
  const { graph } = opened;
  expect((await problemsOf(importFiles(graph, files))).map(whereOf)).toEqual(where);
  expect(await contentOf(graph)).toEqual([]);
  await importFiles(graph, richFiles());
  const before = await contentOf(graph);
  expect((await problemsOf(importFiles(graph, files))).map(whereOf)).toEqual(where);
  expect(await contentOf(graph)).toEqual(before);
}
