import { makeVar } from '@apollo/client';

const remembered = 'verstrekkingen.reason';

/** Characters that the server takes. */
export const longestReason = 500;

/** Why whoever uses this tab looks, or for which case; null where they gave no reason. */
export const reasonGiven = makeVar(sessionStorage.getItem(remembered));

/** What can't be seen in a log the server would refuse; it comes along when something is pasted. */
const seen = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, ' ').trim();

export const isReason = (text: string): boolean => /[\p{L}\p{N}]/u.test(seen(text));

/** Keeps a reason as long as this tab is open; null forgets it. */
export function giveReason(reason: string | null): void {
  const kept = reason === null ? null : seen(reason);
  if (kept === null) sessionStorage.removeItem(remembered);
  else sessionStorage.setItem(remembered, kept);
  reasonGiven(kept);
}
