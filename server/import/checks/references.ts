import { columnsOf, type FileName, fileNames } from '../format.ts';
import type { Problem } from '../problem.ts';
import type { Folder } from '../read-folder.ts';
import type { Stored } from '../stored.ts';
import { wrong } from '../wording.ts';
import { keysOf } from './keys.ts';

const asList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

/** Every id named is in the folder or stored (format.md). */
export function checkReferences(folder: Folder, stored: Stored): Problem[] {
  const given = new Map(fileNames.map((file) => [file, keysOf(folder, file)]));
  const isThere = (file: FileName, id: string) =>
    folder.broken.has(file) || given.get(file)?.has(id) || stored[file].has(id);
  const problems: Problem[] = [];
  for (const file of fileNames) {
    const references = Object.entries(columnsOf(file)).filter(([, { names }]) => names !== undefined);
    for (const { line, row } of folder.rows[file]) {
      for (const [column, { names }] of references) {
        const dangling = asList((row as Readonly<Record<string, unknown>>)[column]).filter(
          (id) => !isThere(names as FileName, id),
        );
        for (const value of dangling) {
          problems.push({ file, line, column, value, ...wrong('ID_UNKNOWN', { names: names ?? '' }) });
        }
      }
    }
  }
  return problems;
}
