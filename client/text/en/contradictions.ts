import type { text as nl } from '../nl/contradictions.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Contradictions',
  title: 'Contradictions',
  lead: 'Where a weighing note and an authorisation, both in force that day, contradict each other.',
  periods: 'the days on which something begins or ends',
  what: 'contradictions',
  asOf: 'On',
  kind: { PRODUCT_NOT_PERMITTED: 'Not permitted', NOTE_NEWER: 'To be weighed again' },
  means: {
    PRODUCT_NOT_PERMITTED: 'The weighing note does not permit what the authorisation was given for.',
    NOTE_NEWER: 'The weighing note is newer than the authorisation, which still rests on the old weighing.',
  },
  sentence: {
    PRODUCT_NOT_PERMITTED:
      'Weighing note <note>{{noteId}}</note> does not permit “{{product}}”, for which {{kind}} <authorisation>{{authorisationId}}</authorisation> was given.',
    NOTE_NEWER:
      'Weighing note <note>{{noteId}}</note> has been in force since {{noteFrom}}; {{kind}} <authorisation>{{authorisationId}}</authorisation> is of {{authorisationFrom}} already and must be weighed again.',
    other:
      'Weighing note <note>{{noteId}}</note> and authorisation <authorisation>{{authorisationId}}</authorisation> do not agree ({{what}}).',
  },
  onDay: 'Contradictions on {{day}}',
  none: 'No weighing note and authorisation contradict each other on this day.',
  nothingAtAll: 'No authorisation is on record yet.',
  noneAction: 'Step with the arrows to a day on which something changes, or choose a bar in the chart.',
  service: 'Service',
  sort: 'Kind',
  every: 'All',
  why: 'Why',
  rows_one: '{{count}} contradiction',
  rows_other: '{{count}} contradictions',
  overTime: 'Number over time',
  chart: 'Number of contradictions by day, from {{from}} up to {{to}}; the table below it gives the same numbers.',
  chartHint: 'Each bar is how things stood on the first day of a period. Click a bar to choose that day.',
  asTable: 'The numbers as a table',
  day: 'Day',
  total: 'Together',
  noDays: 'There are no days to count.',
};
