import fc from 'fast-check';
import { type Column, TABLES } from '../oracle/columns.ts';
import { DAYS } from '../oracle/days.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder } from '../oracle/random-folder.ts';

type Value = string | boolean | string[] | null;
type Row = Record<string, Value>;

/** One thing done to a folder; every number picks one of what is there. */
interface Mutation {
  readonly what: 'FIELD' | 'ROW_GONE' | 'ROW_TWICE';
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Mostly of disclosures, about which most rules are, and mostly of one field. */
const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom('FIELD', 'FIELD', 'FIELD', 'FIELD', 'FIELD', 'FIELD', 'ROW_GONE', 'ROW_TWICE'),
  table: fc.oneof(fc.nat(30), fc.constant(-1)),
  row: fc.nat(30),
  column: fc.nat(30),
  value: fc.nat(60),
});

const pick = <T>(values: readonly T[], choice: number): T | undefined => values.at(choice % values.length);

/** What could stand in a column instead: what is right there in some folders, and what is right in none. */
function candidates(folder: Folder, { type, words, refers, optional }: Column): readonly (string | boolean | null)[] {
  const absent = optional ? [null] : [null, null];
  if (refers) return [...folder[refers].map((row) => (row as { id: string }).id), 'GHOST', ...absent];
  if (words) return [...words, 'NONSENSE', ...absent];
  if (type === 'day') return [...DAYS, '2019-02-29', ...absent];
  return type === 'boolean' ? [true, false, ...absent] : ['Nieuw', ...absent];
}

function changedList(list: readonly string[], choice: string | boolean | null, at: number): string[] {
  if (typeof choice !== 'string') return list.slice(0, -1);
  if (list.includes(choice)) return list.filter((one) => one !== choice);
  return at % 2 === 0 ? [...list, choice] : [choice];
}

function changeField(folder: Folder, name: keyof Folder, row: Row, { column, value }: Mutation): void {
  // A partnership may lack a purpose: what the format leaves open, the API says.
  const columns = Object.entries(TABLES[name].columns).filter(([key]) => key !== 'purpose');
  const [key, spec] = pick(columns, column) ?? [];
  if (key === undefined || spec === undefined) return;
  const ids = folder[name].map((other) => (other as { id?: string }).id ?? 'Nieuw');
  const choice = pick(key === 'id' ? [...ids, 'Nieuw', null] : candidates(folder, spec), value) ?? null;
  const before = row[key];
  row[key] = Array.isArray(before) ? changedList(before, choice, value) : choice;
}

/** The folder with the mutation made; the same where there was nothing to change. */
function mutated(original: Folder, mutation: Mutation): Folder {
  const folder = structuredClone(original);
  const name = pick(Object.keys(TABLES) as (keyof Folder)[], mutation.table);
  const rows = name === undefined ? [] : (folder[name] as unknown as Row[]);
  const row = pick(rows, mutation.row);
  if (name === undefined || row === undefined) return folder;
  if (mutation.what === 'ROW_GONE') rows.splice(rows.indexOf(row), 1);
  else if (mutation.what === 'ROW_TWICE') rows.push({ ...row });
  else changeField(folder, name, row, mutation);
  return folder;
}

/** A valid folder, and the same after one thing was done to it, which may break a rule. */
export const anyMutated = fc
  .record({ before: anyFolder(), mutation: anyMutation })
  .map(({ before, mutation }) => ({ before, after: mutated(before, mutation) }));
