import type { ReviewState } from '../generated/graphql.ts';

export const states: readonly ReviewState[] = ['OPEN', 'EXPLAINED', 'CONFIRMED'];

/** The state of the view, as its address holds it. */
export interface WorklistSearch {
  readonly rule?: string | undefined;
  readonly service?: string | undefined;
  readonly state?: ReviewState | undefined;
  readonly gaps?: true | undefined;
  readonly after?: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What an address can't mean is undefined: a key that is left out would keep what the address says. */
export const readWorklistSearch = (search: Readonly<Record<string, unknown>>): WorklistSearch => ({
  rule: text(search['rule']),
  service: text(search['service']),
  state: states.find((candidate) => candidate === search['state']),
  gaps: search['gaps'] === true ? true : undefined,
  after: text(search['after']),
});
