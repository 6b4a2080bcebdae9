import { type FileName, fileNames } from './format.ts';
import { membershipsByPartnership, recipientsOf } from './recipients.ts';
import type { Stored, StoredRow } from './stored.ts';
import type { World } from './world.ts';

/** What an import would write: rows that are new, and rows that differ from what is stored. */
export type Plan = {
  readonly [File in FileName]: { readonly added: StoredRow<File>[]; readonly changed: StoredRow<File>[] };
};

/** How many rows of a file were new, differed, or were stored like that already. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

type RawRow = Readonly<Record<string, unknown>>;

/** Lists of the format are sets: their order means nothing. */
const canonical = (value: unknown): unknown => (Array.isArray(value) ? JSON.stringify(value.toSorted()) : value);

function differs(row: RawRow, stored: RawRow): boolean {
  return Object.keys(row).some((column) => canonical(row[column]) !== canonical(stored[column] ?? null));
}

/** The rows of a file that may differ from what is stored. Disclosures are looked at whole: a membership of the folder
 * may change whom one stored before has reached. */
function candidates(world: World, file: FileName): (readonly [string, RawRow])[] {
  if (file !== 'disclosures.csv') {
    return [...world[file]].filter(([, { line }]) => line !== null).map(([key, { row }]) => [key, row]);
  }
  const memberships = membershipsByPartnership(world);
  return [...world[file]].map(([key, { row }]) => [key, { ...row, recipients: recipientsOf(row, memberships) }]);
}

/** Compares the outcome with what is stored. Recipients count as a part of their disclosure. */
export function planImport(world: World, stored: Stored): Plan {
  const plan: Record<string, { added: RawRow[]; changed: RawRow[] }> = {};
  for (const file of fileNames) {
    const added: RawRow[] = [];
    const changed: RawRow[] = [];
    for (const [key, row] of candidates(world, file)) {
      const before = stored[file].get(key);
      if (!before) added.push(row);
      else if (differs(row, before)) changed.push(row);
    }
    plan[file] = { added, changed };
  }
  return plan as unknown as Plan;
}
