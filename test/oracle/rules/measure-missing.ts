import { disclosure, type Evidence, type Example, member, note, noteToo } from '../base.ts';
import { notesInForce, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row MEASURE_MISSING: fires when a recipient's weighing note in force that day demands a measure that is not among the
 * disclosure's conditions. */
export const rule: Rule = {
  name: 'MEASURE_MISSING',
  severity: 'CARELESS',
  aboutAuthorisation: false,
  judge: (folder, disclosure) => {
    for (const row of notesInForce(folder, disclosure)) {
      if (row.measures.some((measure) => !disclosure.conditions.includes(measure))) return 'FIRES';
    }
    return 'NO';
  },
};

export const examples: Example[] = [
  { title: 'every measure is among the conditions', changes: [], expected: 'NO' },
  { title: 'one is not', changes: [note({ measures: ['THIRD_PARTY_RULE', 'DESTROY_AFTER_TERM'] })], expected: 'FIRES' },
  { title: 'it demands none', changes: [note({ measures: [] })], expected: 'NO' },
  { title: 'no note at all', changes: [disclosure({ toServices: ['F2'], conditions: [] })], expected: 'NO' },
  {
    title: 'a note that began the day after',
    changes: [note({ measures: ['DESTROY_AFTER_TERM'], validFrom: '2020-03-02' })],
    expected: 'NO',
  },
  {
    title: 'a note that ended the day before',
    changes: [note({ measures: ['DESTROY_AFTER_TERM'], validTo: '2020-02-29' })],
    expected: 'NO',
  },
  {
    title: 'a note on its last day',
    changes: [note({ measures: ['DESTROY_AFTER_TERM'], validTo: '2020-03-01' })],
    expected: 'FIRES',
  },
  {
    title: 'the second of two notes in force',
    changes: [noteToo({ measures: ['DESTROY_AFTER_TERM'] })],
    expected: 'FIRES',
  },
  {
    title: 'a note about another service',
    changes: [noteToo({ service: 'F2', measures: ['DESTROY_AFTER_TERM'] })],
    expected: 'NO',
  },
  {
    title: 'a note about a member of the partnership',
    changes: [
      noteToo({ service: 'F2', measures: ['DESTROY_AFTER_TERM'] }),
      disclosure({ toPartnership: 'P1' }),
      member('F2', '2020-01-01'),
    ],
    expected: 'FIRES',
  },
  { title: 'also when ORAL', changes: [disclosure({ channel: 'ORAL', conditions: [] })], expected: 'FIRES' },
];

export const evidence: Evidence[] = [
  {
    changes: [note({ measures: ['THIRD_PARTY_RULE', 'DESTROY_AFTER_TERM'] })],
    lines: ['lacking=DESTROY_AFTER_TERM, recipient=F1, weighingNote=N1'],
  },
];
