import { type Column, TABLES } from './columns.ts';
import type { Folder } from './folder.ts';
import { isForeign } from './look.ts';
import { brokenDisclosureRules } from './valid-disclosures.ts';

type Value = string | boolean | string[] | null | undefined;
type Row = Record<string, Value>;
const NAMES = Object.keys(TABLES) as (keyof Folder)[];

function rowsOf(folder: Folder, name: keyof Folder): Row[] {
  return folder[name] as unknown as Row[];
}

function idOf(row: Row): Value {
  const { id } = row;
  return id;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function brokenWord(folder: Folder, word: string, { type, words, refers }: Column): string[] {
  const found: string[] = [];
  if (word === '') found.push('is empty text');
  if (type === 'day' && !isDay(word)) found.push(`${word} is no day`);
  if (words && !words.includes(word)) found.push(`${word} is not allowed`);
  if (refers && !rowsOf(folder, refers).some((row) => idOf(row) === word)) found.push(`${word} dangles`);
  if (type === 'list' && word.includes('|')) found.push(`${word} has a |`);
  return found;
}

/** format.md: what is wrong with one value: absent, of a wrong type, a word that is not allowed, an id that dangles. */
function broken(folder: Folder, value: Value, column: Column): string[] {
  if (value === null || value === undefined) return column.optional ? [] : ['is absent'];
  if (column.type === 'boolean') return typeof value === 'boolean' ? [] : ['is not a boolean'];
  if (typeof value === 'boolean' || Array.isArray(value) !== (column.type === 'list')) return ['has a wrong type'];
  const words = Array.isArray(value) ? value : [value];
  return words.flatMap((word) => brokenWord(folder, word, column));
}

function brokenValues(folder: Folder): string[] {
  const found: string[] = [];
  for (const name of NAMES) {
    for (const row of rowsOf(folder, name)) {
      for (const [column, spec] of Object.entries(TABLES[name].columns)) {
        for (const what of broken(folder, row[column], spec)) {
          found.push(`${name} ${String(idOf(row))} ${column}: ${what}`);
        }
      }
    }
  }
  return found;
}

function repeated(name: string, keys: string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `${name} ${key}: duplicate`);
}

/** format.md: no duplicate id; a membership is known by its partnership, service and validFrom. */
function duplicates(folder: Folder): string[] {
  const found = repeated(
    'memberships',
    folder.memberships.map((m) => JSON.stringify([m.partnership, m.service, m.validFrom])),
  );
  for (const name of NAMES) {
    if (name === 'memberships') continue;
    found.push(
      ...repeated(
        name,
        rowsOf(folder, name).map((row) => String(idOf(row))),
      ),
    );
  }
  return found;
}

/** format.md: subgroups form no circle. */
function isInCircle(folder: Folder, partnership: string): boolean {
  let at: string | null = partnership;
  for (let steps = 0; steps < folder.partnerships.length; steps += 1) {
    at = folder.partnerships.find((row) => row.id === at)?.subgroupOf ?? null;
    if (at === partnership) return true;
  }
  return false;
}

/** format.md, last paragraph: periods, subgroups, whom a weighing note is about and to whom an authorisation belongs. */
function brokenRows(folder: Folder): string[] {
  const found: string[] = [];
  for (const row of [...folder.weighingNotes, ...folder.memberships, ...folder.authorisations]) {
    if (row.validTo !== null && row.validTo < row.validFrom)
      found.push(`${JSON.stringify(row)}: ends before it begins`);
  }
  for (const { id } of folder.partnerships) if (isInCircle(folder, id)) found.push(`${id}: in a circle`);
  for (const row of folder.weighingNotes)
    if (!isForeign(folder, row.service)) found.push(`${row.id}: about an OWN one`);
  for (const row of folder.authorisations)
    if (isForeign(folder, row.service)) found.push(`${row.id}: of a FOREIGN one`);
  return found;
}

/** Every rule of domain.md and format.md that the folder breaks; empty when it is valid. */
export function brokenRules(folder: Folder): string[] {
  const basic = [...brokenValues(folder), ...duplicates(folder)];
  if (basic.length > 0) return basic;
  return [...brokenRows(folder), ...folder.disclosures.flatMap((d) => brokenDisclosureRules(folder, d))];
}
