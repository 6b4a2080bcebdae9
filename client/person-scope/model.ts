import type { ScopeDisclosureFragment, ScopeRowFragment, Verdict } from '../generated/graphql.ts';
import { worst } from '../ui/verdicts.ts';
import type { Way } from './ways.ts';

/** The column of the disclosures that name the person without an item of hers. */
export const withoutItem = '';

export interface DataColumn {
  readonly id: string;
  readonly name: string | null;
}

export interface ScopeCell {
  readonly disclosures: readonly ScopeDisclosureFragment[];
  readonly verdict: Verdict;
  readonly way: Way;
}

/** The data types of the person in a disclosure; `withoutItem` where it carries none. */
export function typesOf(disclosure: ScopeDisclosureFragment, person: string): readonly string[] {
  const types = disclosure.dataItems.filter((item) => item.person.id === person).map(({ type }) => type.id);
  return types.length === 0 ? [withoutItem] : [...new Set(types)];
}

/** Every data type that anyone holds, by name; disclosures without an item come last. */
export function columnsOf(rows: readonly ScopeRowFragment[], person: string): readonly DataColumn[] {
  const types = new Map(rows.flatMap(({ dataTypes }) => dataTypes.map((type) => [type.id, type] as const)));
  const named = [...types.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  const bare = rows.some(({ disclosures }) => disclosures.some((one) => typesOf(one, person)[0] === withoutItem));
  return bare ? [...named, { id: withoutItem, name: null }] : named;
}

function wayOf(service: string, disclosures: readonly ScopeDisclosureFragment[]): Way {
  const made = disclosures.filter(({ from }) => from.id === service).length;
  if (made === 0) return 'received';
  return made === disclosures.length ? 'made' : 'both';
}

/** @returns what a service made or received of one type; null where nothing is on record */
export function cellOf(row: ScopeRowFragment, column: string, person: string): ScopeCell | null {
  const disclosures = row.disclosures.filter((one) => typesOf(one, person).includes(column));
  if (disclosures.length === 0) return null;
  return {
    disclosures,
    verdict: worst(disclosures.map(({ verdict }) => verdict)),
    way: wayOf(row.service.id, disclosures),
  };
}

/** Each disclosure once, though both who made it and who received it have a row. */
export function disclosuresOf(rows: readonly ScopeRowFragment[]): readonly ScopeDisclosureFragment[] {
  const all = rows.flatMap(({ disclosures }) => disclosures.map((one) => [one.id, one] as const));
  return [...new Map(all).values()];
}

export const byDay = (disclosures: readonly ScopeDisclosureFragment[]): readonly ScopeDisclosureFragment[] =>
  [...disclosures].sort((one, other) =>
    one.date === other.date ? one.id.localeCompare(other.id) : one.date < other.date ? -1 : 1,
  );
