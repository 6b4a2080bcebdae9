import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';
import { type ContradictionKind, contradictionKinds } from './kinds.ts';

export interface ContradictionsSearch extends Omit<Place, 'sort'> {
  /** The day on which the reader stands; absent is today. */
  readonly asOf?: string | undefined;
  /** The days that the chart shows; absent is all on which there was an authorisation. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The foreign service that they are about. */
  readonly service?: string | undefined;
  readonly what?: ContradictionKind | undefined;
}

export function readContradictionsSearch(raw: Readonly<Record<string, unknown>>): ContradictionsSearch {
  const from = dayIn(raw['from']);
  const to = dayIn(raw['to']);
  return {
    asOf: dayIn(raw['asOf']),
    from,
    to: from && to && to <= from ? undefined : to,
    service: textIn(raw['service']),
    what: contradictionKinds.find((kind) => kind === raw['what']),
    after: readPlace(raw).after,
  };
}
