import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/graph/graph.ts';
import { type ImportResult, importFolder } from '../../server/import/import-folder.ts';
import { ImportRefused, type Problem } from '../../server/import/problem.ts';
import { writeFolder } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';
import type { Files } from './rich-folder.ts';

/** A folder on disk, gone with the test that owns it. */
export interface OnDisk extends Disposable {
  readonly path: string;
}

export function onDisk(folder?: Folder): OnDisk {
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  if (folder) writeFolder(folder, path);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Imports rows by way of CSV files, as a user would. */
export async function importRows(graph: Graph, folder: Folder): Promise<ImportResult> {
  using disk = onDisk(folder);
  return await importFolder(graph, disk.path);
}

/** Imports files as they stand. */
export async function importFiles(graph: Graph, files: Files): Promise<ImportResult> {
  using disk = onDisk();
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) writeFileSync(join(disk.path, name), content);
  }
  return await importFolder(graph, disk.path);
}

/** @returns the problems for which an import is refused, in the order in which they are reported; none where it is not */
export async function problemsOf(importing: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await importing;
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
}
