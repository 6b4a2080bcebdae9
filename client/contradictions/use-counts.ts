import { useMemo } from 'react';
import { ContradictionCountsDocument, type ContradictionCountsQuery } from '../generated/graphql.ts';
import { useEach } from '../page/use-each.ts';
import type { ContradictionKind } from './kinds.ts';
import type { ContradictionsSearch } from './search-params.ts';

type Counts = Readonly<Record<ContradictionKind, number>>;

/** How many contradictions there are on a day. */
export type DayCount = { readonly day: string } & Counts;

/** @param what the one kind that counts; undefined: both */
export function countOf(
  { notPermitted, newer }: ContradictionCountsQuery,
  what: ContradictionKind | undefined,
): Counts {
  const all = { PRODUCT_NOT_PERMITTED: notPermitted.totalCount, NOTE_NEWER: newer.totalCount };
  return what ? { PRODUCT_NOT_PERMITTED: 0, NOTE_NEWER: 0, [what]: all[what] } : all;
}

/** @param days ISO days; keep them stable between renders */
export function useCounts(days: readonly string[], { service, what }: ContradictionsSearch) {
  const asked = useMemo(() => days.map((asOf) => ({ asOf, service: service ?? null })), [days, service]);
  const { answers, error, retry } = useEach(ContradictionCountsDocument, asked);
  const counts = useMemo(
    () => answers?.map((answer, index): DayCount => ({ day: days[index] ?? '', ...countOf(answer, what) })),
    [answers, days, what],
  );
  return { counts, error, retry };
}
