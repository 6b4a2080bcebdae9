import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunAt, byMonth, drawn, endedAt, moved } from '../../client/flow/timeline/period.ts';

const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2021-12-31'), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));
const end = fc.option(iso, { nil: undefined });
const events = fc
  .uniqueArray(iso, { minLength: 1, maxLength: 20 })
  .chain((days) =>
    fc.tuple(...days.sort().map((one) => fc.record({ day: fc.constant(one), count: fc.integer({ min: 1, max: 9 }) }))),
  );

describe('a period', () => {
  it('never ends before it begins, whichever end is moved', () => {
    fc.assert(
      fc.property(end, end, end, (from, asOf, to) => {
        const period = begunAt({ from: undefined, asOf }, from);
        for (const { from: first, asOf: last } of [period, endedAt(period, to), begunAt(period, to), drawn(from, to)]) {
          expect(first === undefined || last === undefined || first <= last).toBe(true);
        }
        expect(endedAt(period, to).asOf).toBe(to);
      }),
    );
  });

  it('that is moved over the events has as many of them, and comes back', () => {
    fc.assert(
      fc.property(events, fc.nat(19), fc.nat(19), (days, one, other) => {
        const at = (index: number) => days[index % days.length]?.day;
        const [from, asOf] = [at(one), at(other)].sort();
        const period = { from, asOf };
        const count = (p: { from?: string | undefined; asOf?: string | undefined }) =>
          days.filter((d) => (p.from ?? '') <= d.day && d.day <= (p.asOf ?? '9')).length;
        const on = moved(days, period, true);
        if (on.asOf !== undefined && on !== period) {
          expect(count(on)).toBe(count(period));
          expect(moved(days, on, false)).toEqual(period);
        }
      }),
    );
  });

  it('counts every disclosure in one month', () => {
    fc.assert(
      fc.property(events, (days) => {
        const months = byMonth(days);
        for (const month of months) {
          const own = days.filter((one) => one.day.slice(0, 7) === month.day.slice(0, 7));
          expect(month.count).toBe(own.reduce((sum, { count }) => sum + count, 0));
        }
        const sum = (all: readonly { readonly count: number }[]) => all.reduce((total, { count }) => total + count, 0);
        expect(sum(months)).toBe(sum(days));
        expect(new Set(months.map((month) => month.day)).size).toBe(months.length);
      }),
    );
  });
});
