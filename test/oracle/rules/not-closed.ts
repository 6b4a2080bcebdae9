import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIfFalse, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NOT_CLOSED: fires when kind is not INDIVIDUAL and its description of persons and data is not closed. */
export const rule: Rule = {
  name: 'NOT_CLOSED',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, _disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    if (authorisation.kind === 'INDIVIDUAL') return 'NO';
    return firesIfFalse(authorisation.closed);
  },
};

export const examples: Example[] = [
  { title: 'closed', changes: [], expected: 'NO' },
  { title: 'not closed', changes: [authorisation({ closed: false })], expected: 'FIRES' },
  { title: 'not on record', changes: [authorisation({ closed: null })], expected: 'OPEN' },
  { title: 'INDIVIDUAL, not closed', changes: [authorisation({ kind: 'INDIVIDUAL', closed: false })], expected: 'NO' },
  {
    title: 'INDIVIDUAL, not on record',
    changes: [authorisation({ kind: 'INDIVIDUAL', closed: null })],
    expected: 'NO',
  },
  {
    title: 'STRUCTURAL, not closed',
    changes: [authorisation({ kind: 'STRUCTURAL', closed: false })],
    expected: 'FIRES',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  { changes: [authorisation({ closed: false })], lines: ['authorisation=A1, kind=UMBRELLA'] },
  { changes: [authorisation({ closed: null })], lines: ['authorisation=A1, kind=UMBRELLA, missing=closed'] },
];
