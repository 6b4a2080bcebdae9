import type { FlowSearch } from '../search-params.ts';
import type { ShownEdge } from '../use-flow.ts';
import { readList } from './lists.ts';

/** What the values of a filter are read from; a line passes when it has one of those that are chosen. */
const valuesOf = {
  verdict: ({ disclosure }) => (disclosure ? [disclosure.verdict] : []),
  /** An open rule is told from one that fired by a question mark. */
  rule: ({ disclosure }) => [
    ...(disclosure?.findings.map(({ rule }) => rule) ?? []),
    ...(disclosure?.gaps.map(({ rule }) => `${rule}?`) ?? []),
  ],
  product: ({ disclosure }) => (disclosure ? [disclosure.product] : []),
  channel: ({ disclosure }) => (disclosure ? [disclosure.channel] : []),
  with: ({ from, to }) => [from, to],
  type: ({ dataTypes }) => dataTypes.map(({ id }) => id),
  reach: ({ reach }) => [reach],
} satisfies Record<string, (edge: ShownEdge) => readonly string[]>;

export type Facet = keyof typeof valuesOf;
export const facets = Object.keys(valuesOf) as Facet[];

/** A filter that is on. `from` is the first day of the period, of which `asOf` is the last. */
export type FilterName = Facet | 'from';

export interface Filter {
  readonly name: FilterName;
  readonly chosen: readonly string[];
  readonly passes: (edge: ShownEdge) => boolean;
}

/** The filters that the address holds. One about disclosures lets no possible reach through: it has none. */
export function filtersOf(search: FlowSearch): Filter[] {
  const { from } = search;
  const period: Filter[] =
    from === undefined
      ? []
      : [{ name: 'from', chosen: [from], passes: ({ disclosure }) => disclosure !== null && disclosure.date >= from }];
  const others = facets.flatMap((name): Filter[] => {
    const chosen = readList(search[name]);
    const wanted = new Set(chosen);
    const passes = (edge: ShownEdge) => valuesOf[name](edge).some((value) => wanted.has(value));
    return chosen.length > 0 ? [{ name, chosen, passes }] : [];
  });
  return [...period, ...others];
}

export const passesAll = (filters: readonly Filter[], edge: ShownEdge): boolean =>
  filters.every(({ passes }) => passes(edge));

/** Takes every filter out of an address. */
export const noFilters = Object.fromEntries([...facets, 'from'].map((name) => [name, undefined])) as Partial<
  Record<FilterName, undefined>
>;

/** How many lines have each value, most first. */
export function countsOf(name: Facet, edges: readonly ShownEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const value of new Set<string>(valuesOf[name](edge))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}
