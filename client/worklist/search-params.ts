import type { ReviewState } from '../generated/graphql.ts';
import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

export const states: readonly ReviewState[] = ['OPEN', 'EXPLAINED', 'CONFIRMED'];

/** The state of the view, as its address holds it. */
export interface WorklistSearch extends Place {
  readonly rule?: string | undefined;
  readonly service?: string | undefined;
  readonly state?: ReviewState | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly gaps?: true | undefined;
}

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readWorklistSearch = (search: Readonly<Record<string, unknown>>): WorklistSearch => ({
  rule: textIn(search['rule']),
  service: textIn(search['service']),
  state: states.find((candidate) => candidate === search['state']),
  from: dayIn(search['from']),
  to: dayIn(search['to']),
  gaps: search['gaps'] === true ? true : undefined,
  ...readPlace(search),
});
