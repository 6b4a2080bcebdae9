import { dayIn } from '../timeline/search-days.ts';

export interface ContradictionsSearch {
  /** The day on which the reader stands; absent is today. */
  readonly asOf?: string | undefined;
  /** The days that the chart shows; absent is all on which there was an authorisation. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function readContradictionsSearch(raw: Readonly<Record<string, unknown>>): ContradictionsSearch {
  const from = dayIn(raw['from']);
  const to = dayIn(raw['to']);
  return { asOf: dayIn(raw['asOf']), from, to: from && to && to <= from ? undefined : to };
}
