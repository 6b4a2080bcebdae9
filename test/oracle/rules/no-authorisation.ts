import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_AUTHORISATION: fires when none is given. */
export const rule: Rule = {
  name: 'NO_AUTHORISATION',
  severity: 'UNLAWFUL',
  aboutAuthorisation: false,
  judge: (_folder, _disclosure, authorisation) => {
    return firesIf(authorisation === null);
  },
};

export const examples: Example[] = [
  { title: 'none is given', changes: [disclosure({ authorisationId: null })], expected: 'FIRES' },
  { title: 'one is given', changes: [], expected: 'NO' },
  {
    title: 'one is given that does not cover it',
    changes: [authorisation({ withdrawnOn: '2020-01-01', level: 'TEAM_HEAD' })],
    expected: 'NO',
  },
];

export const evidence: Evidence[] = [{ changes: [disclosure({ authorisationId: null })], lines: ['date=2020-03-01'] }];
