import type { RequestStatus } from '../generated/graphql.ts';
import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

export const statuses: readonly RequestStatus[] = ['ASKED', 'CONFIRMED', 'REFUSED', 'NO_ANSWER'];

/** The state of the view, as its address holds it. */
export interface RequestsSearch extends Place {
  readonly status?: RequestStatus | undefined;
  readonly person?: string | undefined;
  readonly service?: string | undefined;
  /** The days of asking. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readRequestsSearch = (raw: Readonly<Record<string, unknown>>): RequestsSearch => ({
  status: statuses.find((candidate) => candidate === raw['status']),
  person: textIn(raw['person']),
  service: textIn(raw['service']),
  from: dayIn(raw['from']),
  to: dayIn(raw['to']),
  ...readPlace(raw),
});
