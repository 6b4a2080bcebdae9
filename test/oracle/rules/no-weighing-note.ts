import { disclosure, type Evidence, type Example, member, note, noteToo } from '../base.ts';
import { isForeign } from '../look.ts';
import { recipients } from '../recipients.ts';
import { notesInForce, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_WEIGHING_NOTE: fires when a foreign recipient has no weighing note in force that day. */
export const rule: Rule = {
  name: 'NO_WEIGHING_NOTE',
  severity: 'UNLAWFUL',
  aboutAuthorisation: false,
  judge: (folder, disclosure) => {
    for (const service of recipients(folder, disclosure)) {
      if (!isForeign(folder, service)) continue;
      if (!notesInForce(folder, disclosure).some((row) => row.service === service)) return 'FIRES';
    }
    return 'NO';
  },
};

export const examples: Example[] = [
  { title: 'a note in force', changes: [], expected: 'NO' },
  {
    title: 'a recipient without any note, no elevated risk',
    changes: [disclosure({ toServices: ['F2'] })],
    expected: 'FIRES',
  },
  {
    title: 'one of two recipients without a note',
    changes: [disclosure({ toServices: ['F1', 'F2'] })],
    expected: 'FIRES',
  },
  { title: 'a note only for another service', changes: [note({ service: 'F2' })], expected: 'FIRES' },
  { title: 'on the first day of the note', changes: [note({ validFrom: '2020-03-01' })], expected: 'NO' },
  {
    title: 'the day before the first day of the note',
    changes: [note({ validFrom: '2020-03-02' })],
    expected: 'FIRES',
  },
  { title: 'on the last day of the note', changes: [note({ validTo: '2020-03-01' })], expected: 'NO' },
  { title: 'the day after the last day of the note', changes: [note({ validTo: '2020-02-29' })], expected: 'FIRES' },
  { title: 'an open end', changes: [note({ validTo: null })], expected: 'NO' },
  {
    title: 'a past note and a later one, none between',
    changes: [note({ validTo: '2020-02-29' }), noteToo({ validFrom: '2020-03-02' })],
    expected: 'FIRES',
  },
  { title: 'a past note and one in force', changes: [note({ validTo: '2020-02-29' }), noteToo({})], expected: 'NO' },
  { title: 'an own recipient needs none', changes: [disclosure({ toServices: ['O2'] })], expected: 'NO' },
  {
    title: 'a member of the partnership that day has none',
    changes: [disclosure({ toPartnership: 'P1' }), member('F2', '2020-03-01', '2020-03-01')],
    expected: 'FIRES',
  },
  {
    title: 'a former member of the partnership has none',
    changes: [disclosure({ toPartnership: 'P1' }), member('F2', '2020-01-01', '2020-02-29')],
    expected: 'NO',
  },
  {
    title: 'a coming member of the partnership has none',
    changes: [disclosure({ toPartnership: 'P1' }), member('F2', '2020-03-02')],
    expected: 'NO',
  },
];

export const evidence: Evidence[] = [
  { changes: [disclosure({ toServices: ['F1', 'F3'] })], lines: ['date=2020-03-01, recipient=F3'] },
];
