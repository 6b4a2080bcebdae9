import type { Facts } from './facts.ts';

/** Which of a rule's sentences suits the facts, for the rules that have more than one. */
const choices: Readonly<Record<string, (facts: Facts) => string>> = {
  LEVEL_TOO_LOW: ({ partnership }) => (partnership ? 'partnership' : 'risk'),
  NO_BASIS: ({ dataItem }) => (dataItem ? 'item' : 'none'),
  NO_RELIABILITY: ({ reliabilityIndicated, timelinessIndicated }) => {
    if (reliabilityIndicated !== 'false') return 'timeliness';
    return timelinessIndicated === 'false' ? 'both' : 'reliability';
  },
  NOT_IN_FORCE: ({ date = '', validFrom = '', withdrawnOn }) => {
    if (date < validFrom) return 'before';
    return withdrawnOn && date >= withdrawnOn ? 'withdrawn' : 'after';
  },
};

export function variantOf(rule: string, open: boolean, facts: Facts): string {
  return open ? 'any' : (choices[rule]?.(facts) ?? 'any');
}
