import { dayIn, textIn } from '../timeline/search-days.ts';

/** Which disclosures are counted; what is absent is any. Both days are included. */
export interface Counting {
  /** The service that discloses. */
  readonly service?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What can't be used has to be undefined, not missing: the router falls back on what stands in the address. */
export const readCounting = (raw: Readonly<Record<string, unknown>>): Counting => ({
  service: textIn(raw['service']),
  from: dayIn(raw['from']),
  to: dayIn(raw['to']),
});

/** The period that the report is about. */
export const reportPeriod = { from: '2019-09-01', to: '2020-03-01' } as const;
