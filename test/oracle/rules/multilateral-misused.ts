import { authorisation, disclosure, type Evidence, type Example, member } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row MULTILATERAL_MISUSED: fires when its kind is MULTILATERAL and the disclosure has no `toPartnership`. */
export const rule: Rule = {
  name: 'MULTILATERAL_MISUSED',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    return firesIf(authorisation.kind === 'MULTILATERAL' && disclosure.toPartnership === null);
  },
};

export const examples: Example[] = [
  { title: 'UMBRELLA', changes: [], expected: 'NO' },
  { title: 'MULTILATERAL, to a service', changes: [authorisation({ kind: 'MULTILATERAL' })], expected: 'FIRES' },
  {
    title: 'MULTILATERAL, to a service that is a member of its partnership',
    changes: [authorisation({ kind: 'MULTILATERAL', partnerships: ['P1'] }), member('F1', '2020-01-01')],
    expected: 'FIRES',
  },
  {
    title: 'MULTILATERAL, to a partnership and a service',
    changes: [authorisation({ kind: 'MULTILATERAL' }), disclosure({ toPartnership: 'P1' })],
    expected: 'NO',
  },
  { title: 'UMBRELLA, to a partnership', changes: [disclosure({ toPartnership: 'P1' })], expected: 'NO' },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  { changes: [authorisation({ kind: 'MULTILATERAL' })], lines: ['authorisation=A1, kind=MULTILATERAL'] },
];
