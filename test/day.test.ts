import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLocalDate, toLocalDate } from '../client/day/local-date.ts';
import { readDay } from '../client/day/read-day.ts';
import { dayText } from '../client/ui/day-text.ts';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a typed day', () => {
  it.each(['nl', 'en'] as const)('is read back from how it is shown, in %s', (language) => {
    fc.assert(fc.property(days, (day) => void expect(readDay(dayText(day, language, 'short'), language)).toBe(day)));
    fc.assert(fc.property(days, (day) => void expect(readDay(day, language)).toBe(day)));
  });

  it.each([
    ['17 sep 2019', 'nl', '2019-09-17'],
    ['17 september 2019', 'nl', '2019-09-17'],
    ['1 mrt 2020', 'nl', '2020-03-01'],
    ['1 maart 2020', 'nl', '2020-03-01'],
    ['5 Oct 2019', 'en', '2019-10-05'],
    ['5-10-2019', 'nl', '2019-10-05'],
    ['5/10/2019', 'en', '2019-10-05'],
    [' 29.2.2020 ', 'nl', '2020-02-29'],
  ] as const)('%s in %s is %s', (text, language, day) => {
    expect(readDay(text, language)).toBe(day);
  });

  it.each([
    '',
    '17',
    '17 sep',
    '17 sep 19',
    '30 feb 2020',
    '2019-13-01',
    '1 m 2020',
    '1 oct 2020',
    '00-10-2020',
    '1-0-2020',
  ])('%j is none', (text) => expect(readDay(text, 'nl')).toBeUndefined());
});

describe('a day where the browser is', () => {
  it('keeps its parts', () => {
    fc.assert(
      fc.property(days, (day) => {
        const local = toLocalDate(day);
        const [year, month, date] = day.split('-').map(Number);
        expect([local.getFullYear(), local.getMonth() + 1, local.getDate()]).toEqual([year, month, date]);
        expect(fromLocalDate(local)).toBe(day);
      }),
    );
  });

  it('is no day of the twentieth century in the first', () => {
    expect(fromLocalDate(toLocalDate('0019-09-17'))).toBe('0019-09-17');
  });
});
