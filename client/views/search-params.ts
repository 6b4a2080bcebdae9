import { type Place, readPlace } from '../list/place.ts';
import { textIn } from '../timeline/search-days.ts';

/** Which saved views are listed; what is absent is any. */
export interface ViewsSearch extends Place {
  /** What the name or note holds. */
  readonly text?: string | undefined;
  /** Who saved them. */
  readonly author?: string | undefined;
}

export const readViewsSearch = (raw: Readonly<Record<string, unknown>>): ViewsSearch => ({
  text: textIn(raw['text']),
  author: textIn(raw['author']),
  ...readPlace(raw),
});
