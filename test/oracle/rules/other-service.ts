import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row OTHER_SERVICE: fires when it was given to another own service than the one that discloses. */
export const rule: Rule = {
  name: 'OTHER_SERVICE',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    return firesIf(authorisation.service !== disclosure.from);
  },
};

export const examples: Example[] = [
  { title: 'given to the service that discloses', changes: [], expected: 'NO' },
  { title: 'given to the other own service', changes: [authorisation({ service: 'O2' })], expected: 'FIRES' },
  { title: 'the other own service discloses under it', changes: [disclosure({ from: 'O2' })], expected: 'FIRES' },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  { changes: [authorisation({ service: 'O2' })], lines: ['authorisation=A1, givenTo=O2, madeBy=O1'] },
];
