import type { text as nl } from '../nl/requests.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Requests',
  title: 'Requests to destroy',
  lead: "Who was asked to destroy a person's data, when and by whom, and what the answer was. A request begins at the recall list of a person.",
  loading: 'the register',
  caption_one: '{{count}} request',
  caption_other: '{{count}} requests',
  none: 'No request is in the register yet. Open a person, and ask for destruction from the recall list.',
  person: 'Person',
  service: 'Service',
  statusOf: 'Status',
  status: { ASKED: 'Asked', CONFIRMED: 'Confirmed', REFUSED: 'Refused', NO_ANSWER: 'No answer' },
  history: 'History',
  from: 'Asked from',
  to: 'up to',
  every: 'All',
  ask: 'Ask for destruction',
  askOf: 'Ask for destruction: {{service}}',
  sure: 'Put on record that {{service}} was asked today to destroy the data of {{person}}? A request stays in the register.',
  answer: 'Record the answer',
  answerOf: 'Record the answer: {{service}} about {{person}}',
  comment: 'Comment',
  cancel: 'Cancel',
  save: 'Record',
  notSaved: 'Not recorded',
};
