import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/graph/graph.ts';
import { type ImportResult, importFolder } from '../../server/import/import-folder.ts';
import { writeFolder } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';

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
