import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, isNoMotivation, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_PROPORTIONALITY: fires when its authorisation has no motivation of proportionality. */
export const rule: Rule = {
  name: 'NO_PROPORTIONALITY',
  severity: 'CARELESS',
  aboutAuthorisation: true,
  judge: (_folder, _disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    return firesIf(isNoMotivation(authorisation.proportionality));
  },
};

export const examples: Example[] = [
  { title: 'motivated', changes: [], expected: 'NO' },
  { title: 'absent', changes: [authorisation({ proportionality: null })], expected: 'FIRES' },
  { title: 'only white space', changes: [authorisation({ proportionality: ' \t ' })], expected: 'FIRES' },
  {
    title: 'only a line end and a no-break space',
    changes: [authorisation({ proportionality: '\n\u00a0' })],
    expected: 'FIRES',
  },
  { title: 'white space around a motivation', changes: [authorisation({ proportionality: '  x ' })], expected: 'NO' },
  {
    title: 'INDIVIDUAL, absent',
    changes: [authorisation({ kind: 'INDIVIDUAL', proportionality: null })],
    expected: 'FIRES',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  { changes: [authorisation({ proportionality: null })], lines: ['authorisation=A1'] },
];
