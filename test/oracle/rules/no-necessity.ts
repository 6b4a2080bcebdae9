import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, isNoMotivation, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_NECESSITY: fires when it has no motivation of necessity. */
export const rule: Rule = {
  name: 'NO_NECESSITY',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, _disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    return firesIf(isNoMotivation(authorisation.necessity));
  },
};

export const examples: Example[] = [
  { title: 'motivated', changes: [], expected: 'NO' },
  { title: 'absent', changes: [authorisation({ necessity: null })], expected: 'FIRES' },
  { title: 'only white space', changes: [authorisation({ necessity: ' \t ' })], expected: 'FIRES' },
  {
    title: 'only a line end and a no-break space',
    changes: [authorisation({ necessity: '\n\u00a0' })],
    expected: 'FIRES',
  },
  { title: 'white space around a motivation', changes: [authorisation({ necessity: '  x ' })], expected: 'NO' },
  { title: 'INDIVIDUAL, absent', changes: [authorisation({ kind: 'INDIVIDUAL', necessity: null })], expected: 'FIRES' },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [{ changes: [authorisation({ necessity: ' ' })], lines: ['authorisation=A1'] }];
