import { dayIn, textIn } from '../timeline/search-days.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The whole state of an authorisation's page, as the address holds it; what is absent is at its default. */
export interface AuthorisationSearch {
  /** The day up to which is told what was done under it; absent is today. */
  readonly asOf?: string | undefined;
  /** The day on which it would be withdrawn; absent: see `defaultWithdrawal`. */
  readonly on?: string | undefined;
  /** The cursor that the list of disclosures comes after. */
  readonly after?: string | undefined;
}

export const readAuthorisationSearch = (raw: Raw): AuthorisationSearch => ({
  asOf: dayIn(raw['asOf']),
  on: dayIn(raw['on']),
  after: textIn(raw['after']),
});

export interface AuthorisationsSearch {
  readonly after?: string | undefined;
}

export const readAuthorisationsSearch = (raw: Raw): AuthorisationsSearch => ({ after: textIn(raw['after']) });
