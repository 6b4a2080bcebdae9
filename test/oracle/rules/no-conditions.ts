import { disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_CONDITIONS: fires when WRITTEN, and THIRD_PARTY_RULE or INTELLIGENCE_USE_ONLY is not among its conditions. */
export const rule: Rule = {
  name: 'NO_CONDITIONS',
  severity: 'CARELESS',
  aboutAuthorisation: false,
  judge: (_folder, disclosure) => {
    if (disclosure.channel !== 'WRITTEN') return 'NO';
    const both =
      disclosure.conditions.includes('THIRD_PARTY_RULE') && disclosure.conditions.includes('INTELLIGENCE_USE_ONLY');
    return firesIf(!both);
  },
};

export const examples: Example[] = [
  { title: 'WRITTEN with both', changes: [], expected: 'NO' },
  {
    title: 'WRITTEN without INTELLIGENCE_USE_ONLY',
    changes: [disclosure({ conditions: ['THIRD_PARTY_RULE'] })],
    expected: 'FIRES',
  },
  {
    title: 'WRITTEN without THIRD_PARTY_RULE',
    changes: [disclosure({ conditions: ['INTELLIGENCE_USE_ONLY', 'DESTROY_AFTER_TERM'] })],
    expected: 'FIRES',
  },
  { title: 'WRITTEN without any', changes: [disclosure({ conditions: [] })], expected: 'FIRES' },
  { title: 'ORAL without any', changes: [disclosure({ channel: 'ORAL', conditions: [] })], expected: 'NO' },
  {
    title: 'WRITTEN, both in another order and one more',
    changes: [disclosure({ conditions: ['DESTROY_AFTER_TERM', 'INTELLIGENCE_USE_ONLY', 'THIRD_PARTY_RULE'] })],
    expected: 'NO',
  },
];

export const evidence: Evidence[] = [
  { changes: [disclosure({ conditions: ['THIRD_PARTY_RULE'] })], lines: ['lacking=INTELLIGENCE_USE_ONLY'] },
];
