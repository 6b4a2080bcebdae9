import type { Sort } from './data-table-model.ts';

/** A column as an address holds it, with a minus before it when descending; undefined for what can be none. */
export const sortIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^-?[a-z]+$/i.test(value) ? value : undefined;

export const readSort = (sort: string | undefined): Sort | undefined =>
  sort === undefined ? undefined : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') };

export const writeSort = (sort: Sort | undefined): string | undefined =>
  sort && `${sort.descending ? '-' : ''}${sort.column}`;
