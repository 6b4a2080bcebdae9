import { useMemo } from 'react';
import { ContradictionsDocument, type ContradictionsQuery } from '../generated/graphql.ts';
import { useEach } from '../page/use-each.ts';
import { type ContradictionKind, contradictionKinds } from './kinds.ts';

/** How many contradictions there are on a day. */
export type DayCount = { readonly day: string } & Readonly<Record<ContradictionKind, number>>;

function countOf(day: string, found: ContradictionsQuery['contradictions']): DayCount {
  const [notPermitted, newer] = contradictionKinds.map((kind) => found.filter(({ what }) => what === kind).length);
  return { day, PRODUCT_NOT_PERMITTED: notPermitted ?? 0, NOTE_NEWER: newer ?? 0 };
}

/** @param days ISO days; keep them stable between renders */
export function useCounts(days: readonly string[]) {
  const asked = useMemo(() => days.map((asOf) => ({ asOf })), [days]);
  const { answers, error, retry } = useEach(ContradictionsDocument, asked);
  const counts = useMemo(
    () => answers?.map(({ contradictions }, index) => countOf(days[index] ?? '', contradictions)),
    [answers, days],
  );
  return { counts, error, retry };
}
