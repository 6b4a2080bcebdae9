import { useMemo } from 'react';
import { type ContradictionPartsFragment, ContradictionsDocument } from '../generated/graphql.ts';
import { useAnswer } from '../page/use-answer.ts';

const none: readonly ContradictionPartsFragment[] = [];

/** The first contradictions of a day that are about one service, and how many there are; while that is not known there is no total. */
export function useServiceContradictions(service: string, asOf: string | undefined) {
  const { data, error, retry } = useAnswer(ContradictionsDocument, { asOf: asOf ?? null, service });
  const list = data?.contradictionsConnection;
  const contradictions = useMemo(() => list?.edges.map(({ node }) => node) ?? none, [list]);
  return { contradictions, total: list?.totalCount, error, retry };
}
