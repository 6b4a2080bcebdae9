import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIfFalse, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row CONTROL_MISSING: fires when kind is UMBRELLA, MEMO or GROUP and the internal check of the category was not done. */
export const rule: Rule = {
  name: 'CONTROL_MISSING',
  severity: 'CARELESS',
  aboutAuthorisation: true,
  judge: (_folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    const { kind } = authorisation;
    if (kind !== 'UMBRELLA' && kind !== 'MEMO' && kind !== 'GROUP') return 'NO';
    return firesIfFalse(disclosure.controlDone);
  },
};

export const examples: Example[] = [
  { title: 'UMBRELLA, done', changes: [], expected: 'NO' },
  {
    title: 'UMBRELLA, not done',
    changes: [authorisation({ kind: 'UMBRELLA' }), disclosure({ controlDone: false })],
    expected: 'FIRES',
  },
  {
    title: 'MEMO, not done',
    changes: [authorisation({ kind: 'MEMO' }), disclosure({ controlDone: false })],
    expected: 'FIRES',
  },
  {
    title: 'GROUP, not done',
    changes: [authorisation({ kind: 'GROUP' }), disclosure({ controlDone: false })],
    expected: 'FIRES',
  },
  {
    title: 'INDIVIDUAL, not done',
    changes: [authorisation({ kind: 'INDIVIDUAL' }), disclosure({ controlDone: false })],
    expected: 'NO',
  },
  {
    title: 'MULTILATERAL, not done',
    changes: [authorisation({ kind: 'MULTILATERAL' }), disclosure({ controlDone: false })],
    expected: 'NO',
  },
  {
    title: 'STRUCTURAL, not done',
    changes: [authorisation({ kind: 'STRUCTURAL' }), disclosure({ controlDone: false })],
    expected: 'NO',
  },
  {
    title: 'GROUP, not on record',
    changes: [authorisation({ kind: 'GROUP' }), disclosure({ controlDone: null })],
    expected: 'OPEN',
  },
  {
    title: 'STRUCTURAL, not on record',
    changes: [authorisation({ kind: 'STRUCTURAL' }), disclosure({ controlDone: null })],
    expected: 'NO',
  },
  {
    title: 'no authorisation, not done',
    changes: [disclosure({ authorisationId: null, controlDone: false })],
    expected: 'NO',
  },
  {
    title: 'no authorisation, not on record',
    changes: [disclosure({ authorisationId: null, controlDone: null })],
    expected: 'NO',
  },
];

export const evidence: Evidence[] = [
  { changes: [disclosure({ controlDone: false })], lines: ['authorisation=A1, kind=UMBRELLA'] },
  { changes: [disclosure({ controlDone: null })], lines: ['authorisation=A1, kind=UMBRELLA, missing=controlDone'] },
];
