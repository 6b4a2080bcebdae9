import { plusDays, toDate, today } from '../timeline/days.ts';
import type { Span } from '../timeline/lane.ts';
import type { Covering } from './covering.ts';
import type { ServiceHistory } from './use-service-history.ts';

const margin = 20;
const sameDay = 30;

function ends(covering: readonly Covering[], days: readonly string[]): string[] {
  const own = covering.flatMap(({ authorisation: { validTo, withdrawnOn } }) => [validTo, withdrawnOn]);
  return [...days, ...own.filter((day) => day !== null)];
}

/**
 * From the first thing that was done or allowed to the last day on which anything is known to change.
 * @param asOf a day that was chosen, which then is always in it; today is not, for the record may have ended long ago
 */
export function spanOf({ service, covering, disclosures }: ServiceHistory, chosen: Partial<Span>, asOf?: string): Span {
  const days = disclosures.map(({ date }) => date);
  const notes = service.weighingNotes.map(({ validFrom }) => validFrom);
  const also = asOf ? [asOf] : [];
  const starts = [...covering.map(({ authorisation }) => authorisation.validFrom), ...days, ...also];
  const first = (starts.length > 0 ? starts : notes).toSorted()[0] ?? today();
  const last = [...ends(covering, days), ...notes, ...also].toSorted().at(-1) ?? first;
  const from = chosen.from ?? plusDays(first, -margin);
  const to = chosen.to ?? plusDays(last, margin);
  return { from, to: toDate(to) > toDate(from) ? to : plusDays(from, sameDay) };
}
