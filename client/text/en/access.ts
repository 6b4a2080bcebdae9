import type { text as nl } from '../nl/access.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  signedOut: 'Nobody is signed in',
  signedOutMeans: 'Sign in to see this page. After that you come back here.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  notSignedOut: 'Signing out did not succeed. Try again.',
  signedInAs: 'Signed in as {{name}}',
  noRole: 'You have no role here yet. Ask your administrator for one.',
  role: {
    INVESTIGATOR: 'investigator',
    REVIEWER: 'reviewer',
    ANALYST: 'analyst',
    ADMINISTRATOR: 'administrator',
  },
  local: 'No sign-in',
  localMeans:
    'Sign-in is not set up. Whoever uses this machine is one user with every role; other machines can not reach it.',
  names: { give: 'Show names', stop: 'Hide names' },
  case: { give: 'Case or reason', stop: 'Clear case or reason' },
  because: 'Reason given: {{reason}}',
  reason: 'Reason, or the case for which you look',
  reasonMeans: 'It holds until you close this tab. It goes along with every question, and into the audit log.',
  give: 'Go on',
  cancel: 'Cancel',
};
