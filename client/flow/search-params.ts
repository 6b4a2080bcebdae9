import { isDay } from '../timeline/days.ts';
import type { Sort } from '../ui/data-table-model.ts';

/** The whole state of the view, as the address holds it; what is absent is at its default. */
export interface FlowSearch {
  /** The day up to which the flow is shown; absent is today. */
  readonly asOf?: string | undefined;
  readonly maxHops?: number | undefined;
  /** The disclosure that is opened. */
  readonly disclosure?: string | undefined;
  /** The service whose disclosures alone are listed. */
  readonly service?: string | undefined;
  /** The same for two services, as `FROM>TO`. */
  readonly pair?: string | undefined;
  /** The services instead of the disclosures. */
  readonly tab?: 'services' | undefined;
  /** A column, with a minus before it when descending. */
  readonly sort?: string | undefined;
  /** The names of what was in the address and could not be used. */
  readonly ignored?: string | undefined;
}

export const defaultMaxHops = 6;
/** The API's own limit. */
export const mostHops = 1000;

const isHops = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostHops;

/** The router reads an id of digits alone as a number. */
const asText = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

const where = <Value>(value: Value | undefined, holds: (value: Value) => boolean): Value | undefined =>
  value !== undefined && holds(value) ? value : undefined;

function read(raw: Readonly<Record<string, unknown>>): FlowSearch {
  return {
    asOf: where(asText(raw['asOf']), isDay),
    maxHops: where(typeof raw['maxHops'] === 'number' ? raw['maxHops'] : undefined, isHops),
    disclosure: asText(raw['disclosure']),
    service: asText(raw['service']),
    pair: where(asText(raw['pair']), (pair) => /^[^>]+>[^>]+$/.test(pair)),
    tab: raw['tab'] === 'services' ? 'services' : undefined,
    sort: where(asText(raw['sort']), (sort) => /^-?[a-z]+$/i.test(sort)),
  };
}

/** Never throws: what can't be used is left out, and named in `ignored` so that the view can say so. */
export function readFlowSearch(raw: Readonly<Record<string, unknown>>): FlowSearch {
  const values = read(raw);
  const bad = Object.entries(values).flatMap(([key, value]) =>
    value === undefined && raw[key] !== undefined ? [key] : [],
  );
  const known = asText(raw['ignored'])?.split(',') ?? [];
  const ignored = [...new Set([...known.filter((key) => key in values), ...bad])];
  // What is bad has to be undefined, not missing: the router falls back on what stands in the address.
  return { ...values, ignored: ignored.length > 0 ? ignored.join(',') : undefined };
}

/** Applies a change; undefined takes a part out. What was ignored has been said by then. */
export const changed = (search: FlowSearch, change: FlowSearch): FlowSearch => ({
  ...search,
  ignored: undefined,
  ...change,
});

export const readSort = (sort: string | undefined): Sort | undefined =>
  sort === undefined ? undefined : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') };

export const writeSort = (sort: Sort | undefined): string | undefined =>
  sort && `${sort.descending ? '-' : ''}${sort.column}`;
