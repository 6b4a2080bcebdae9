import type { text as nl } from '../nl/chain.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  what: 'what hangs together with it',
  title: 'What hangs together with it',
  down: 'What followed from it',
  up: 'What it came from',
  none: { down: 'Nothing had come from it by this day.', up: 'This is a first disclosure: it came from no other.' },
  caption: {
    down_one: '{{count}} disclosure downstream',
    down_other: '{{count}} disclosures downstream',
    up_one: '{{count}} disclosure upstream',
    up_other: '{{count}} disclosures upstream',
  },
  distance: 'Distance',
  day: 'Day',
  number: 'Number',
  ways: 'From → to',
  verdict: 'Verdict',
  others: 'not about this person',
  and: 'and {{count}} more',
};
