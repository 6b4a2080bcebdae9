import { type AsOf, asText, readAsOf } from '../person/as-of.ts';

export interface LettersSearch extends AsOf {
  /** The one recipient whose letter is shown; absent is everyone. */
  readonly service?: string;
}

export function readLettersSearch(raw: Readonly<Record<string, unknown>>): LettersSearch {
  const service = asText(raw['service']);
  return { ...readAsOf(raw), ...(service && { service }) };
}
