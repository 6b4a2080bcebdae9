import { useNavigate, useSearch } from '@tanstack/react-router';
import { WorklistDocument, type WorklistQuery } from '../generated/graphql.ts';
import { orderOf } from '../list/place.ts';
import { useAnswer } from '../page/use-answer.ts';
import { readWorklistSearch, type WorklistSearch } from './search-params.ts';

export type WorklistItem = WorklistQuery['worklist']['edges'][number]['node'];

const from = '/worklist';

export const orders = { day: 'DAY', rule: 'RULE', service: 'SERVICE', verdict: 'VERDICT' } as const;

/** What the address asks for, and the answer to it. */
export function useWorklist() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { gaps = false, sort, ...filters } = search;
  const answer = useAnswer(WorklistDocument, { ...filters, gaps, orderBy: orderOf(sort, orders) });
  /** A filter that changes begins again at the first page. */
  const change = (next: Partial<Record<keyof WorklistSearch, unknown>>) =>
    void navigate({ search: (before) => readWorklistSearch({ ...before, after: undefined, ...next }) });
  return { search, change, ...answer };
}
