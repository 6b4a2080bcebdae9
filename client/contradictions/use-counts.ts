import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMemo } from 'react';
import { useAnswer } from '../page/use-answer.ts';
import { type ContradictionKind, contradictionKinds } from './kinds.ts';

/** How many contradictions there are on a day. */
export type DayCount = { readonly day: string } & Readonly<Record<ContradictionKind, number>>;

type Days = Record<string, readonly { readonly what: string }[] | string>;

/** One question for all the days: how many there are is not known until it is asked. */
function questionFor(days: readonly string[]): TypedDocumentNode<Days, Record<string, never>> {
  const fields = days.map((day, index) => `d${index}: contradictions(asOf: "${day}") { what }`);
  return gql(`query ContradictionsOverTime { __typename ${fields.join(' ')} }`);
}

function countOf(day: string, found: Days[string] | undefined): DayCount {
  const all = typeof found === 'object' ? found : [];
  const [notPermitted, newer] = contradictionKinds.map((kind) => all.filter(({ what }) => what === kind).length);
  return { day, PRODUCT_NOT_PERMITTED: notPermitted ?? 0, NOTE_NEWER: newer ?? 0 };
}

/** @param days ISO days; keep them stable between renders */
export function useCounts(days: readonly string[]) {
  const question = useMemo(() => questionFor(days), [days]);
  const { data, error, retry } = useAnswer(question, {});
  const counts = useMemo(() => data && days.map((day, index) => countOf(day, data[`d${index}`])), [data, days]);
  return { counts, error, retry };
}
