import type { ReviewState } from '../generated/graphql.ts';

export const states: readonly ReviewState[] = ['OPEN', 'EXPLAINED', 'CONFIRMED'];

/** The state of the view, as its address holds it. */
export interface WorklistSearch {
  readonly rule?: string;
  readonly service?: string;
  readonly state?: ReviewState;
  readonly gaps?: true;
  readonly after?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What an address can't mean is left out of it. */
export function readWorklistSearch(search: Readonly<Record<string, unknown>>): WorklistSearch {
  const rule = text(search['rule']);
  const service = text(search['service']);
  const after = text(search['after']);
  const state = states.find((candidate) => candidate === search['state']);
  return {
    ...(rule && { rule }),
    ...(service && { service }),
    ...(state && { state }),
    ...(search['gaps'] === true && { gaps: true as const }),
    ...(after && { after }),
  };
}
