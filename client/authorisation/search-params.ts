import type { AuthorisationKind, AuthorisationLevel } from '../generated/graphql.ts';
import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The whole state of an authorisation's page, as the address holds it; what is absent is at its default. */
export interface AuthorisationSearch extends Place {
  /** The day up to which is told what was done under it; absent is today. */
  readonly asOf?: string | undefined;
  /** The day on which it would be withdrawn; absent: see `defaultWithdrawal`. */
  readonly on?: string | undefined;
}

export const readAuthorisationSearch = (raw: Raw): AuthorisationSearch => ({
  asOf: dayIn(raw['asOf']),
  on: dayIn(raw['on']),
  ...readPlace(raw),
});

export const kinds = ['INDIVIDUAL', 'UMBRELLA', 'MEMO', 'GROUP', 'MULTILATERAL', 'STRUCTURAL'] as const;
export const levels = ['TEAM_HEAD', 'DIRECTOR_GENERAL', 'MINISTER'] as const;

/** Which authorisations are listed; what is absent is any. */
export interface AuthorisationsSearch extends Place {
  /** What the id holds. */
  readonly text?: string | undefined;
  readonly kind?: AuthorisationKind | undefined;
  readonly level?: AuthorisationLevel | undefined;
  /** The day on which they are in force. */
  readonly inForceOn?: string | undefined;
}

export const readAuthorisationsSearch = (raw: Raw): AuthorisationsSearch => ({
  text: textIn(raw['text']),
  kind: kinds.find((kind) => kind === raw['kind']),
  level: levels.find((level) => level === raw['level']),
  inForceOn: dayIn(raw['inForceOn']),
  ...readPlace(raw),
});
