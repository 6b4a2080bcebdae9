import type { text as nl } from '../nl/app.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  product: 'Verstrekkingen',
  skip: 'To the content',
  language: 'Language',
  mainNavigation: 'Main navigation',
  theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
  noPage: { title: 'There is no such page', action: 'Find a person, service or disclosure from the start.' },
  crashed: {
    title: 'This view could not be shown',
    action: 'Load the page again. If it stays like this, report the address of this page.',
  },
  toStart: 'To the start',
  retry: 'Try again',
  failed: 'This could not be fetched',
  missing: 'Not found',
  errors: {
    NOT_FOUND: 'This id is not in the data, or not for you to see. Check it, or search from the start.',
    BAD_INPUT: 'What was asked is not right. Check what was filled in, or what is in the address.',
    FORBIDDEN: 'This is not for you to see. Ask an administrator for the role that it takes.',
    TIMEOUT: 'It took too long. Ask for less at once, or try again.',
    UNAVAILABLE: 'The server cannot answer this now. Try again in a while.',
    INTERNAL: 'Something went wrong in the server. Try again, or report it.',
  },
  unreachable: 'The server does not answer. Check the connection and try again.',
  loading: 'Loading {{what}}',
  more: 'More',
  firstRows: 'The first {{shown}} of {{count}}.',
  allRows: 'Show all rows',
  close: 'Close',
  paper: {
    day: 'As of {{day}}',
    period: 'From {{from}} up to and including {{to}}',
    made: 'made on {{day}}',
    versions: 'Rules {{rules}} · data {{data}} ({{dataOf}}) · software {{product}}',
  },
};
