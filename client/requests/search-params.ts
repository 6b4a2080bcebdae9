import type { RequestStatus } from '../generated/graphql.ts';

export const statuses: readonly RequestStatus[] = ['ASKED', 'CONFIRMED', 'REFUSED', 'NO_ANSWER'];

/** The state of the view, as its address holds it. */
export interface RequestsSearch {
  readonly status?: RequestStatus;
  readonly after?: string;
}

/** What an address can't mean is left out of it. */
export function readRequestsSearch(search: Readonly<Record<string, unknown>>): RequestsSearch {
  const status = statuses.find((candidate) => candidate === search['status']);
  const { after } = search;
  return { ...(status && { status }), ...(typeof after === 'string' && after !== '' && { after }) };
}
