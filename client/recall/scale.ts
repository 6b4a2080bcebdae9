import { daysBetween, type Holder } from './model.ts';

export interface Scale {
  /** Where a day stands, in percent from the left. */
  readonly at: (day: string) => number;
  /** The first days of the years in sight. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** More years than this do not fit beside each other. */
const mostYears = 8;

/** From the first receipt to the last day that matters. */
export function scaleOf(holders: readonly Holder[], day: string): Scale {
  const received = holders.flatMap(({ disclosures }) => disclosures.map(({ date }) => date));
  const ends = holders.flatMap(({ destroyBy }) => destroyBy ?? []);
  const days = [...received, ...ends, day].sort();
  const [first = day] = days;
  const last = days.at(-1) ?? day;
  const span = Math.max(1, daysBetween(first, last));
  const at = (one: string) => (daysBetween(first, one) / span) * 100;
  const from = Number(first.slice(0, 4)) + 1;
  const count = Number(last.slice(0, 4)) - from + 1;
  const step = Math.ceil(count / mostYears);
  const years = Array.from({ length: Math.max(0, count) }, (_, index) => from + index)
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, at: at(`${String(year).padStart(4, '0')}-01-01`) }));
  return { at, years };
}
