import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

export const pictures = ['members', 'joined', 'exposure', 'diagram'] as const;
export type PictureKind = (typeof pictures)[number];

/** The whole state of the view, as the address holds it; what is absent is at its default. */
export interface PartnershipSearch {
  /** Absent is today. */
  readonly asOf?: string | undefined;
  /** Absent is the first. */
  readonly picture?: PictureKind | undefined;
  /** The whole life of the partnership, not only the time around the disclosures. */
  readonly span?: 'whole' | undefined;
  /** The disclosure whose column stands out among those who joined later. */
  readonly disclosure?: string | undefined;
  /** A column of the exposure table, with a minus before it when descending. */
  readonly sort?: string | undefined;
}

/** What can't be used has to be undefined, not missing: the router falls back on what stands in the address. */
export function readPartnershipSearch(raw: Readonly<Record<string, unknown>>): PartnershipSearch {
  return {
    asOf: dayIn(raw['asOf']),
    picture: pictures.find((picture) => picture === raw['picture']),
    span: raw['span'] === 'whole' ? 'whole' : undefined,
    disclosure: textIn(raw['disclosure']),
    sort: textIn(raw['sort']),
  };
}

/** Which partnerships are listed; what is absent is any. */
export interface PartnershipsSearch extends Place {
  /** What the id or name holds. */
  readonly text?: string | undefined;
}

export const readPartnershipsSearch = (raw: Readonly<Record<string, unknown>>): PartnershipsSearch => ({
  text: textIn(raw['text']),
  ...readPlace(raw),
});
