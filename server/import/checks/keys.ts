import { type FileName, fileNames, keyColumns, keyOf } from '../format.ts';
import type { Problem } from '../problem.ts';
import type { Folder, Placed } from '../read-folder.ts';
import { wrong } from '../wording.ts';

/** @returns the key of a row, or null where a part of it could not be read */
function readableKey(file: FileName, { row }: Placed<unknown>): string | null {
  const known = row as Readonly<Record<string, unknown>>;
  return keyColumns(file).every((column) => column in known) ? keyOf(file, known) : null;
}

/** The keys that each file of the folder gives, of rows with problems in other columns too. */
export const keysOf = (folder: Folder, file: FileName): ReadonlySet<string> =>
  new Set(folder.rows[file].map((placed) => readableKey(file, placed)).filter((key) => key !== null));

/** An id stands once in its file; a membership is known by partnership, service and first day (format.md). */
export function checkKeys(folder: Folder): Problem[] {
  const problems: Problem[] = [];
  for (const file of fileNames) {
    const firstLines = new Map<string, number>();
    for (const placed of folder.rows[file]) {
      const key = readableKey(file, placed);
      if (key === null) continue;
      const firstLine = firstLines.get(key);
      const known = placed.row as Readonly<Record<string, unknown>>;
      const column = keyColumns(file).at(-1) ?? 'id';
      if (firstLine === undefined) firstLines.set(key, placed.line);
      else {
        const kind = file === 'memberships.csv' ? 'MEMBERSHIP_TWICE' : 'ID_TWICE';
        const what = wrong(kind, { first: firstLine });
        problems.push({ file, line: placed.line, column, value: String(known[column]), ...what });
      }
    }
  }
  return problems;
}
