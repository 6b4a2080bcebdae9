import { type Period, today } from '../timeline/days.ts';

/** The day on which it was withdrawn, else today; for one that is over its first day, so that all that hangs on it is told. */
export function defaultWithdrawal(authorisation: Period & { readonly withdrawnOn: string | null }): string {
  const { validFrom, validTo, withdrawnOn } = authorisation;
  if (withdrawnOn) return withdrawnOn;
  const now = today();
  return validTo && validTo < now ? validFrom : now;
}
