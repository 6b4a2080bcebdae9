import { useMemo } from 'react';
import { type ContradictionPartsFragment, ContradictionsDocument } from '../generated/graphql.ts';
import { useAnswer } from '../page/use-answer.ts';

const none: readonly ContradictionPartsFragment[] = [];

/** The contradictions of a day that are about one service; none while they are not known yet. */
export function useServiceContradictions(service: string, asOf: string | undefined) {
  const { data } = useAnswer(ContradictionsDocument, { asOf: asOf ?? null });
  const all = data?.contradictions ?? none;
  return useMemo(() => all.filter((each) => each.service.id === service), [all, service]);
}
