import type { ServiceKind } from '../generated/graphql.ts';
import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';
import { sortIn } from '../ui/sort.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The whole state of a service's page, as the address holds it; what is absent is at its default. */
export interface ServiceSearch {
  /** The day on which the reader stands; absent is today. */
  readonly asOf?: string | undefined;
  /** The days that the picture and the tables show; absent is all there is. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The weighing note that is pointed out. */
  readonly note?: string | undefined;
  /** Every authorisation instead of those that matter most. */
  readonly all?: true | undefined;
  /** The column that the tables of what it received and made are in order of. */
  readonly sort?: string | undefined;
  /** The cursors that they come after. */
  readonly received?: string | undefined;
  readonly made?: string | undefined;
}

export function readServiceSearch(raw: Raw): ServiceSearch {
  const from = dayIn(raw['from']);
  const to = dayIn(raw['to']);
  return {
    asOf: dayIn(raw['asOf']),
    from,
    to: from && to && to <= from ? undefined : to,
    note: textIn(raw['note']),
    all: raw['all'] === true ? (true as const) : undefined,
    sort: sortIn(raw['sort']),
    received: textIn(raw['received']),
    made: textIn(raw['made']),
  };
}

export const serviceKinds = ['OWN', 'FOREIGN'] as const;

export interface ServicesSearch extends Place {
  /** What the id or name holds. */
  readonly text?: string | undefined;
  readonly kind?: ServiceKind | undefined;
  /** Only those with an elevated risk profile. */
  readonly risk?: true | undefined;
  readonly asOf?: string | undefined;
}

export const readServicesSearch = (raw: Raw): ServicesSearch => ({
  text: textIn(raw['text']),
  kind: serviceKinds.find((kind) => kind === raw['kind']),
  risk: raw['risk'] === true ? true : undefined,
  asOf: dayIn(raw['asOf']),
  ...readPlace(raw),
});
