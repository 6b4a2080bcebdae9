import { type EventDay, nextDay, previousDay } from './use-days.ts';

/** What is shown: from a day, absent is from the beginning, up to a day, absent is today. Both are included. */
export interface Period {
  readonly from: string | undefined;
  readonly asOf: string | undefined;
}

const later = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one > other;

/** The end goes to a day; a beginning after it comes along. */
export const endedAt = ({ from }: Period, asOf: string | undefined): Period => ({
  from: later(from, asOf) ? asOf : from,
  asOf,
});

/** The beginning goes to a day, no further than the end. */
export const begunAt = ({ asOf }: Period, from: string | undefined): Period => ({
  from: later(from, asOf) ? asOf : from,
  asOf,
});

/** The days between which a reader drew, in either direction. */
export const drawn = (one: string | undefined, other: string | undefined): Period =>
  one === undefined || later(one, other) ? { from: other, asOf: one } : { from: one, asOf: other };

/** Both ends go on to the next event day, or back; where one can't, neither does. */
export function moved(days: readonly EventDay[], period: Period, onwards: boolean): Period {
  const { from, asOf } = period;
  if (from === undefined || (onwards && asOf === undefined)) return period;
  const next = (day: string | undefined) => (onwards ? nextDay(days, day) : previousDay(days, day));
  const moving = { from: next(from), asOf: next(asOf) };
  const stuck = moving.from === undefined || (!onwards && moving.from === from);
  return stuck ? period : moving;
}

export interface Month {
  /** Its first day. */
  readonly day: string;
  readonly count: number;
}

/** The first day of the month after. */
export const monthAfter = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
};

/** Disclosures by month, from the first to the last in which there are any. */
export function byMonth(days: readonly EventDay[]): Month[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  const months: Month[] = [];
  for (let day = `${first.day.slice(0, 8)}01`; day <= last.day; day = monthAfter(day)) {
    const within = days.filter((one) => one.day.slice(0, 7) === day.slice(0, 7));
    months.push({ day, count: within.reduce((sum, { count }) => sum + count, 0) });
  }
  return months;
}
