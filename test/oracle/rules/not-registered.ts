import { disclosure, type Evidence, type Example } from '../base.ts';
import { firesIfFalse, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NOT_REGISTERED: fires when it was not registered. */
export const rule: Rule = {
  name: 'NOT_REGISTERED',
  severity: 'CARELESS',
  aboutAuthorisation: false,
  judge: (_folder, disclosure) => {
    return firesIfFalse(disclosure.registered);
  },
};

export const examples: Example[] = [
  { title: 'registered', changes: [], expected: 'NO' },
  { title: 'not registered', changes: [disclosure({ registered: false })], expected: 'FIRES' },
  { title: 'not on record', changes: [disclosure({ registered: null })], expected: 'OPEN' },
];

export const evidence: Evidence[] = [
  { changes: [disclosure({ registered: false })], lines: ['registered=false'] },
  { changes: [disclosure({ registered: null })], lines: ['missing=registered'] },
];
