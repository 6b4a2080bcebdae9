import type { text as nl } from '../nl/workspace.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'GraphQL',
  title: 'Ask in GraphQL',
  lead: 'Every question of this page can be asked here too. The schema, with a word on every field, stands at the left of the workspace.',
  examples: 'Examples',
  part: { query: 'The question', variables: 'The variables', answer: 'The answer' },
  example: {
    flow: "Where did someone's data go?",
    paths: 'By which steps did it come to a service?',
    exposure: 'Who in a partnership holds whose data?',
    contradictions: 'Which weighing notes and authorisations do not agree?',
    withdrawal: 'What if this authorisation had been withdrawn?',
    recall: 'Who is to be asked to destroy it?',
    counts: 'The findings of the report, recounted',
  },
};
