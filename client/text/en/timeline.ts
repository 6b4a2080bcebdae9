import type { text as nl } from '../nl/timeline.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  from: 'Period from',
  to: 'up to',
  whole: 'Whole period',
  legend: 'Legend',
  keys: {
    note: 'Weighing note',
    authorisation: 'Authorisation in force',
    lapsed: 'Withdrawn: covers nothing any more',
    contradiction: 'Contradiction on the chosen day',
    day: 'Chosen day',
  },
  onward: 'goes on',
  page: {
    first: 'First',
    previous: 'Previous',
    next: 'Next',
    label: 'Pages',
    of: '{{shown}} of {{count}}',
    left: 'Here are {{shown}} of {{count}}: the others are not in this document.',
  },
};
