import type { Day, Folder } from './folder.ts';
import { isMember } from './look.ts';

/** The day after an ISO day. */
export function nextDay(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * domain.md, Flow, Reach: the first day from `from` up to `asOf`, both included, on which both services were members of
 * the partnership. Something can only begin on `from` or on the day that a membership begins, so only those are tried.
 */
export function earliestSharedDay(
  folder: Folder,
  partnership: string,
  one: string,
  other: string,
  from: Day,
  asOf: Day,
): Day | null {
  const days = [from, ...folder.memberships.map((m) => m.validFrom)].filter((day) => from <= day && day <= asOf).sort();
  for (const day of days) {
    if (isMember(folder, one, partnership, day) && isMember(folder, other, partnership, day)) return day;
  }
  return null;
}

/** The same, by trying every day of the calendar: slow, used to test the above. */
export function earliestSharedDayByCalendar(
  folder: Folder,
  partnership: string,
  one: string,
  other: string,
  from: Day,
  asOf: Day,
): Day | null {
  for (let day = from; day <= asOf; day = nextDay(day)) {
    if (isMember(folder, one, partnership, day) && isMember(folder, other, partnership, day)) return day;
  }
  return null;
}
