import type { DayEvent } from '../../timeline/events.ts';

/** One request asks for this many days at the most. */
const mostDays = 12;

/** Some of the days, evenly chosen, the first and last among them. */
function thin(days: readonly string[], most: number): string[] {
  if (days.length <= most) return [...days];
  const step = (days.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => days[Math.round(index * step)] ?? '');
}

/**
 * The days to ask about: those on which something happened from the first disclosure on, and the day itself.
 * @param first the day of the first disclosure into the partnership
 */
export function chosenDays(events: readonly DayEvent[], first: string | undefined, asOf: string): string[] {
  const days = [...new Set(events.map(({ day }) => day))].sort();
  const before = days.filter((day) => day < asOf && (first === undefined || day >= first));
  return [...thin(before, mostDays - 1), asOf];
}
