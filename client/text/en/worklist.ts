import type { text as nl } from '../nl/worklist.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Work list',
  title: 'Work list',
  lead: 'Every rule that was broken, with where the work on it stands. What is recorded here stays with the disclosure.',
  loading: 'the findings',
  caption_one: '{{count}} finding',
  caption_other: '{{count}} findings',
  none: 'No rule was broken. Turn on the switch above to see what is not on record too.',
  rule: 'Rule',
  day: 'Day',
  disclosure: 'Disclosure',
  service: 'From',
  severity: 'Severity',
  stateOf: 'State',
  state: { OPEN: 'Open', EXPLAINED: 'Explained', CONFIRMED: 'Confirmed' },
  from: 'From day',
  to: 'up to',
  every: 'All',
  gaps: 'Also what is not on record',
  assess: 'Assess',
  assessOf: 'Assess: {{rule}} on {{disclosure}}',
  comment: 'Comment',
  cancel: 'Cancel',
  save: 'Record',
  notSaved: 'Not recorded',
};
