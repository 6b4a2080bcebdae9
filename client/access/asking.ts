import { makeVar } from '@apollo/client';
import { giveReason, reasonGiven } from './reason.ts';

/** Whether the server has answered that nobody is signed in. */
export const isSignedOut = makeVar(false);

/** As `fetch`, of this server: tells it the reason, and notices when nobody is signed in any more. */
export const askingFetch: typeof fetch = async (address, init = {}) => {
  const headers = new Headers(init.headers);
  const reason = reasonGiven();
  if (reason !== null) headers.set('x-reason', encodeURIComponent(reason));
  const answer = await fetch(address, { ...init, headers });
  if (answer.status === 401) {
    // Whoever signs in next may be someone else, with a reason of their own.
    giveReason(null);
    isSignedOut(true);
  }
  return answer;
};
