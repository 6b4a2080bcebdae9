import { type FileName, fileNames, keyOf, type Row } from './format.ts';
import type { Folder } from './read-folder.ts';
import type { Stored } from './stored.ts';

/** A row of the outcome, with its line when it comes from the folder, null when it was stored before. */
export interface Outcome<R> {
  readonly row: R;
  readonly line: number | null;
}

/** What would be stored after the import: the folder's complete rows over those stored. */
export type World = { readonly [File in FileName]: ReadonlyMap<string, Outcome<Row<File>>> };

/**
 * Lays a folder over what is stored. Where a key stands twice in the folder the first row counts. A row that could not
 * be read whole takes the stored one away: no rule can be checked on what it would have become.
 */
export function layOver(folder: Folder, stored: Stored): World {
  const world: Record<string, ReadonlyMap<string, Outcome<unknown>>> = {};
  for (const file of fileNames) {
    const outcomes = new Map<string, Outcome<unknown>>();
    for (const [key, row] of stored[file]) outcomes.set(key, { row, line: null });
    for (const { line, row, complete } of folder.rows[file].toReversed()) {
      const key = keyOf(file, row);
      if (complete) outcomes.set(key, { row, line });
      else outcomes.delete(key);
    }
    world[file] = outcomes;
  }
  return world as World;
}
