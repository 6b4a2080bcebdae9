import { add, disclosure, type Evidence, type Example, member, note, noteToo } from '../base.ts';
import { firesIf, notesInForce, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NOTE_CONTRADICTED: fires when a recipient's weighing note in force that day does not permit this product. */
export const rule: Rule = {
  name: 'NOTE_CONTRADICTED',
  severity: 'CARELESS',
  aboutAuthorisation: false,
  judge: (folder, disclosure) => {
    return firesIf(notesInForce(folder, disclosure).some((row) => !row.permits.includes(disclosure.product)));
  },
};

export const examples: Example[] = [
  { title: 'permitted', changes: [], expected: 'NO' },
  { title: 'another product is permitted', changes: [note({ permits: ['BACKGROUND_CHECK'] })], expected: 'FIRES' },
  { title: 'nothing is permitted', changes: [note({ permits: [] })], expected: 'FIRES' },
  {
    title: 'JOINT_OPERATION is not permitted',
    changes: [disclosure({ product: 'JOINT_OPERATION' })],
    expected: 'FIRES',
  },
  {
    title: 'BACKGROUND_CHECK is permitted',
    changes: [note({ permits: ['BACKGROUND_CHECK'] }), disclosure({ product: 'BACKGROUND_CHECK' })],
    expected: 'NO',
  },
  { title: 'one of two notes in force permits it', changes: [noteToo({ permits: [] })], expected: 'FIRES' },
  {
    title: 'the note that does not permit it has ended',
    changes: [noteToo({ permits: [], validTo: '2020-02-29' })],
    expected: 'NO',
  },
  {
    title: 'the note that does not permit it begins that day',
    changes: [noteToo({ permits: [], validFrom: '2020-03-01' })],
    expected: 'FIRES',
  },
  { title: 'no note at all', changes: [disclosure({ toServices: ['F2'] })], expected: 'NO' },
  {
    title: 'a note about a member of the partnership',
    changes: [
      noteToo({ service: 'F2', permits: [] }),
      disclosure({ toPartnership: 'P1' }),
      member('F2', '2020-01-01', '2020-03-01'),
    ],
    expected: 'FIRES',
  },
  {
    title: 'a note about a member of a subgroup of the partnership',
    changes: [
      add({
        partnerships: [{ id: 'P2', name: 'Deelgroep', purpose: 'verband', subgroupOf: 'P1' }],
        memberships: [{ partnership: 'P2', service: 'F2', validFrom: '2020-01-01', validTo: null }],
      }),
      noteToo({ service: 'F2', permits: [] }),
      disclosure({ toPartnership: 'P1' }),
    ],
    expected: 'NO',
  },
];

export const evidence: Evidence[] = [
  { changes: [note({ permits: ['ANALYTICAL'] })], lines: ['product=INVESTIGATIVE, recipient=F1, weighingNote=N1'] },
];
