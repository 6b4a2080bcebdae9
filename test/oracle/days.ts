import fc from 'fast-check';
import type { Day, Period } from './folder.ts';

/** The only days in a random folder: few, so that they are often equal, many adjacent, over ends of month, year, leap. */
export const DAYS: readonly Day[] = [
  '2019-12-30',
  '2019-12-31',
  '2020-01-01',
  '2020-02-27',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2020-03-30',
  '2020-03-31',
  '2020-04-01',
  '2021-02-28',
  '2021-03-01',
];
export const DAY_BEFORE: Day = '2019-12-29';
export const DAY_AFTER: Day = '2021-03-02';
/** A day within the window on which nothing begins or ends. */
export const QUIET_DAY: Day = '2020-01-15';
export const LAST = DAYS.length - 1;

/** The day with this index; the last one for any after it. */
export function dayAt(index: number): Day {
  return DAYS[Math.min(index, LAST)] ?? DAY_AFTER;
}

export type PeriodChoice = { start: number; length: number | null };

/** A period that does not end before it begins (format.md, last paragraph). */
export function periodOf({ start, length }: PeriodChoice): Period {
  return { validFrom: dayAt(start), validTo: length === null ? null : dayAt(start + length) };
}

/** Any index of a day. */
export const anyDayIndex = fc.nat(LAST);
/** Any period, one in three with an open end. */
export const anyPeriod: fc.Arbitrary<PeriodChoice> = fc.record({
  start: anyDayIndex,
  length: fc.option(fc.nat(LAST), { freq: 3 }),
});
/** Mostly the whole window. */
export const widePeriod: fc.Arbitrary<PeriodChoice> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant({ start: 0, length: null }) },
  { weight: 1, arbitrary: anyPeriod },
);
