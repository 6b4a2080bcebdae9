import { useQuery } from '@apollo/client/react';
import { OpenRulesDocument, type OpenRulesQuery } from '../generated/graphql.ts';
import { daysOf } from './quarters.ts';
import { cellOf, type GapsSearch } from './search-params.ts';

export type OpenRule = OpenRulesQuery['worklist']['edges'][number]['node'];

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

/** A cell's quarter, as far as it lies in the period. */
function variablesOf(search: GapsSearch) {
  const cell = cellOf(search);
  const { service, from, to } = search;
  if (!cell) return { service, from, to };
  const quarter = daysOf(cell.quarter);
  return { service: cell.by, rule: cell.rule, from: later(from, quarter.from), to: earlier(to, quarter.to) };
}

/** The open rules behind a number. The API gives them among those that fired, so there may be more further on. */
export function useOpenRules(search: GapsSearch) {
  const { data, error, refetch, fetchMore } = useQuery(OpenRulesDocument, { variables: variablesOf(search) });
  const page = data?.worklist.pageInfo;
  const more = () =>
    void fetchMore({
      variables: { after: page?.endCursor },
      updateQuery: ({ worklist }, { fetchMoreResult }) => ({
        worklist: {
          ...fetchMoreResult.worklist,
          edges: [...worklist.edges, ...fetchMoreResult.worklist.edges],
        },
      }),
    });
  return {
    open: data?.worklist.edges.map(({ node }) => node).filter(({ verdict }) => verdict === 'UNDECIDED'),
    more: page?.hasNextPage ? more : undefined,
    error,
    retry: () => void refetch(),
  };
}
