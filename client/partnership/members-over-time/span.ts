import { earlier } from '../../timeline/days.ts';
import type { Inward, Stay } from '../members.ts';

/** The days between which the picture is drawn. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

function monthsFrom(day: string, months: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
}

const margin = 4;
/** Of some days; there is at least one. */
const first = (days: readonly string[]): string => days.toSorted()[0] ?? '';
const last = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

interface Wanted {
  /** The whole life of the partnership; else the time around what was disclosed into it. */
  readonly whole: boolean;
  /** A day that has to be in sight. */
  readonly chosen: string | undefined;
  readonly today: string;
}

export function spanOf(stays: readonly Stay[], disclosures: readonly Inward[], wanted: Wanted): Span {
  const { whole, chosen, today } = wanted;
  const ends = stays.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo]));
  const dates = disclosures.map(({ date }) => date);
  const seen = chosen === undefined ? [] : [chosen];
  if (whole || dates.length === 0) {
    return { from: first([...ends, ...seen, today]), to: last([...ends, ...dates, ...seen, today]) };
  }
  const until = earlier(monthsFrom(last([...dates, ...ends]), margin), last([today, ...dates]));
  return { from: first([monthsFrom(first(dates), -margin), ...seen]), to: last([until, ...seen]) };
}

export const within = (day: string, { from, to }: Span): string => last([from, earlier(day, to)]);
