import { textIn } from '../timeline/search-days.ts';
import { readSort, sortIn } from '../ui/sort.ts';

/** Where in a long list the reader is, as an address holds it. */
export interface Place {
  /** The column that it is in order of, with a minus before it when descending; absent is the order of the API. */
  readonly sort?: string | undefined;
  /** The cursor that the page shown comes after; absent is the first page. */
  readonly after?: string | undefined;
}

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readPlace = (raw: Readonly<Record<string, unknown>>): Place => ({
  sort: sortIn(raw['sort']),
  after: textIn(raw['after']),
});

/** By which of the API's orders the rows stand, for each column that they can be in order of. */
export type Orders<Field extends string> = Readonly<Record<string, Field>>;

/** The order to ask the API for; null is its own. */
export function orderOf<Field extends string>(
  sort: string | undefined,
  orders: Orders<Field>,
): { readonly field: Field; readonly direction: 'ASC' | 'DESC' } | null {
  const wanted = readSort(sort);
  const field = wanted && orders[wanted.column];
  return field ? { field, direction: wanted.descending ? 'DESC' : 'ASC' } : null;
}

/** Whether any of these filters is in an address. */
export const isNarrowed = <Search extends object>(search: Search, filters: readonly (keyof Search)[]): boolean =>
  filters.some((filter) => search[filter] !== undefined);

/** Takes filters out of an address, and with them the cursor, which is of no use in another list. */
export const without = <Key extends string>(filters: readonly Key[]): Readonly<Record<Key | 'after', undefined>> =>
  Object.fromEntries([...filters, 'after'].map((key) => [key, undefined])) as Record<Key | 'after', undefined>;
