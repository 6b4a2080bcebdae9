import { toDate, toDay } from '../timeline/days.ts';
import type { Span } from '../timeline/lane.ts';

/** The most days that one question asks about. */
const most = 60;

/** The first days of months; of quarters, years or longer where there would be too many. */
export function sampleDays({ from, to }: Span): string[] {
  const start = toDate(from);
  const end = toDate(to);
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const lastMonth = end.getUTCFullYear() * 12 + end.getUTCMonth();
  const step = [1, 3, 12, 60].find((months) => (lastMonth - firstMonth) / months < most) ?? 600;
  const days: string[] = [];
  for (let month = Math.floor(firstMonth / step) * step; month <= lastMonth + 1; month += step) {
    days.push(toDay(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1))));
  }
  return days;
}
