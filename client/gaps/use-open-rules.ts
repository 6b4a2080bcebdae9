import { OpenRulesDocument, type OpenRulesQuery } from '../generated/graphql.ts';
import { orderOf } from '../list/place.ts';
import { useAnswer } from '../page/use-answer.ts';
import { daysOf } from './quarters.ts';
import { cellOf, type GapsSearch } from './search-params.ts';

export type OpenRule = OpenRulesQuery['worklist']['edges'][number]['node'];

/** What the open rules can be in order of, as the address names it. */
export const orders = { day: 'DAY', rule: 'RULE', service: 'SERVICE' } as const;

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

/** A cell's quarter, as far as it lies in the period. */
function filterOf(search: GapsSearch) {
  const cell = cellOf(search);
  const { service = null, from = null, to = null } = search;
  if (!cell) return { service, from, to };
  const quarter = daysOf(cell.quarter);
  return {
    service: cell.by,
    rule: cell.rule,
    from: later(search.from, quarter.from),
    to: earlier(search.to, quarter.to),
  };
}

/** A page of the open rules behind a number. */
export function useOpenRules(search: GapsSearch) {
  const { data, stale, error, retry } = useAnswer(OpenRulesDocument, {
    ...filterOf(search),
    after: search.after ?? null,
    orderBy: orderOf(search.sort, orders),
  });
  return { list: data?.worklist, stale, error, retry };
}
