import type { RequestStatus } from '../generated/graphql.ts';

export const statuses: readonly RequestStatus[] = ['ASKED', 'CONFIRMED', 'REFUSED', 'NO_ANSWER'];

/** The state of the view, as its address holds it. */
export interface RequestsSearch {
  readonly status?: RequestStatus | undefined;
  readonly after?: string | undefined;
}

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readRequestsSearch = ({ status, after }: Readonly<Record<string, unknown>>): RequestsSearch => ({
  status: statuses.find((candidate) => candidate === status),
  after: typeof after === 'string' && after !== '' ? after : undefined,
});
