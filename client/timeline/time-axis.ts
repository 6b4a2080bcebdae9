import * as Plot from '@observablehq/plot';
import type { Language } from '../text/i18n.ts';
import { dayText } from '../ui/day-text.ts';
import { toDate, toDay } from './days.ts';
import type { Span } from './lane.ts';

const monthLength = 30.4 * 86_400_000;

/** Ticks at round months, so many that their names have room. */
function ticksOf({ from, to }: Span, room: number): Date[] {
  const months = (toDate(to).getTime() - toDate(from).getTime()) / monthLength;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => (months / each) * 44 <= room) ?? 240;
  const first = toDate(from);
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: Date[] = [];
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const tick = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (toDay(tick) > to) return ticks;
    if (toDay(tick) >= from) ticks.push(tick);
  }
}

/** Months in the reader's language, with the year under the first one that is shown of it. */
export function timeAxis(span: Span, language: Language, room: number): Plot.Markish[] {
  const ticks = ticksOf(span, room);
  const month = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  const label = (tick: Date, index: number) => {
    const year = tick.getUTCFullYear();
    return ticks[index - 1]?.getUTCFullYear() === year ? month.format(tick) : `${month.format(tick)}\n${year}`;
  };
  return [
    Plot.axisX(ticks, { anchor: 'top', tickFormat: label, tickSize: 4, lineHeight: 1.1, color: 'var(--muted)' }),
    Plot.gridX(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
  ];
}

/** A day as a rule with its name; the name alone, at the edge, when the picture does not reach to that day. */
export function dayRule(day: string, { from, to }: Span, language: Language, name: string): Plot.Markish[] {
  const inside = day >= from && day <= to;
  const late = pastMiddle(day, { from, to });
  const edge = late ? to : from;
  const told = `${name} ${dayText(day, language, 'short')}`;
  const beyond = late ? `${told} ›` : `‹ ${told}`;
  return [
    ...(inside ? [Plot.ruleX([toDate(day)], { stroke: 'var(--accent)', strokeWidth: 1.5 })] : []),
    Plot.text([toDate(inside ? day : edge)], {
      x: (date: Date) => date,
      frameAnchor: 'top',
      dy: -40,
      dx: late ? -4 : 4,
      textAnchor: late ? 'end' : 'start',
      text: () => (inside ? told : beyond),
      fill: 'var(--accent)',
      fontWeight: 600,
    }),
  ];
}

const pastMiddle = (day: string, { from, to }: Span): boolean =>
  toDate(day).getTime() > (toDate(from).getTime() + toDate(to).getTime()) / 2;
