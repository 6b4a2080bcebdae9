import { type AsOf, asText, readAsOf } from '../person/as-of.ts';

export interface ScopeSearch extends AsOf {
  /** The service whose disclosures are listed. */
  readonly service?: string;
  /** Only those that carry this data type; empty for those without an item of the person. */
  readonly type?: string;
}

export function readScopeSearch(raw: Readonly<Record<string, unknown>>): ScopeSearch {
  const service = asText(raw['service']);
  const type = asText(raw['type']);
  return {
    ...readAsOf(raw),
    ...(service && { service, ...(type !== undefined && { type }) }),
  };
}
