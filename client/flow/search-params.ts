import { isDay } from '../timeline/days.ts';
import { sortIn } from '../ui/sort.ts';

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
  /** What is listed; absent: the disclosures. */
  readonly tab?: Tab | undefined;
  /** A column, with a minus before it when descending. */
  readonly sort?: string | undefined;
  /** The first day of the period; a filter, as are those that follow: lists, of which a line has to have one. */
  readonly from?: string | undefined;
  readonly verdict?: string | undefined;
  readonly rule?: string | undefined;
  readonly product?: string | undefined;
  readonly channel?: string | undefined;
  readonly with?: string | undefined;
  readonly type?: string | undefined;
  readonly reach?: string | undefined;
  /** Services of which everything is shown, those that are folded in, and those drawn outside a group: lists. */
  readonly open?: string | undefined;
  readonly shut?: string | undefined;
  readonly picked?: string | undefined;
  /** The service whose group is opened to choose from. */
  readonly group?: string | undefined;
  /** Paths: to a service, and from one; absent: from where the person's data first left. */
  readonly to?: string | undefined;
  readonly start?: string | undefined;
  readonly paths?: 'all' | undefined;
  /** Paths that need not be about this person. */
  readonly about?: 'anyone' | undefined;
  /** Which of the paths stands out, counted from 1. */
  readonly path?: number | undefined;
  /** What of the opened disclosure stands out: what was made from it, or what it was made from. */
  readonly chain?: 'down' | 'up' | undefined;
  /** The working set, as `working-set.ts` writes it. */
  readonly set?: string | undefined;
  /** How many times the first part of a large flow is loaded. */
  readonly parts?: number | undefined;
  /** The names of what was in the address and could not be used. */
  readonly ignored?: string | undefined;
}

export const tabs = ['services', 'paths', 'set'] as const;
export type Tab = (typeof tabs)[number];

export const defaultMaxHops = 6;
/** The API's own limit. */
export const mostHops = 1000;

/** Lines that are loaded at once, and how many times more a reader can ask for. */
export const partSize = 2000;
export const mostParts = 10;

const within = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

const listKeys = ['verdict', 'rule', 'product', 'channel', 'with', 'type', 'reach', 'open', 'shut', 'picked'] as const;

/** The router reads an id of digits alone as a number. */
const asText = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

const where = <Value>(value: Value | undefined, holds: (value: Value) => boolean): Value | undefined =>
  value !== undefined && holds(value) ? value : undefined;

function read(raw: Readonly<Record<string, unknown>>): FlowSearch {
  return {
    asOf: where(asText(raw['asOf']), isDay),
    maxHops: where(asNumber(raw['maxHops']), within(0, mostHops)),
    disclosure: asText(raw['disclosure']),
    service: asText(raw['service']),
    pair: where(asText(raw['pair']), (pair) => /^[^>]+>[^>]+$/.test(pair)),
    tab: oneOf(tabs, raw['tab']),
    sort: sortIn(raw['sort']),
    from: where(asText(raw['from']), isDay),
    ...Object.fromEntries(listKeys.map((key) => [key, asText(raw[key])])),
    group: asText(raw['group']),
    to: asText(raw['to']),
    start: asText(raw['start']),
    paths: oneOf(['all'], raw['paths']),
    about: oneOf(['anyone'], raw['about']),
    path: where(asNumber(raw['path']), within(1, 500)),
    chain: oneOf(['down', 'up'], raw['chain']),
    set: asText(raw['set']),
    parts: where(asNumber(raw['parts']), within(1, mostParts)),
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

/** Goes to another thing of the picture: the panels of all others are closed. */
export const elsewhere = {
  service: undefined,
  pair: undefined,
  disclosure: undefined,
  group: undefined,
  tab: undefined,
};
