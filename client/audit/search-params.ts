import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

/** The state of the view, as its address holds it. */
export interface AuditSearch extends Place {
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readAuditSearch = (search: Readonly<Record<string, unknown>>): AuditSearch => ({
  person: textIn(search['person']),
  from: dayIn(search['from']),
  to: dayIn(search['to']),
  ...readPlace(search),
});
