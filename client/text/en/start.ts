import type { text as nl } from '../nl/start.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Search',
  title: "Where did someone's data go?",
  lead: "See which services received a person's data, under which authorisation, and whether that was allowed on the day.",
  persons: 'Persons to open',
  personsNone: 'No disclosure is on record about anyone.',
  loadingPersons: 'persons',
  disclosures_one: '{{count}} disclosure',
  disclosures_other: '{{count}} disclosures',
  ways: {
    person: {
      title: 'Start from a person',
      text: 'Follow the data from service to service, also where it was passed on or could have come.',
    },
    day: { title: 'Choose a day', text: 'Move through time and see who held the data on that day.' },
    verdict: {
      title: 'Read the verdict',
      text: 'Open a disclosure: every rule that was broken or is open, with the facts.',
    },
  },
  keys: 'Keys: {{slash}} searches, arrows choose, Enter opens, Esc closes.',
};
