import * as Plot from '@observablehq/plot';
import type { Drawing } from '../charts/plot-figure.tsx';
import type { Language } from '../text/i18n.ts';
import { plusDays, toDate, toDay } from '../timeline/days.ts';
import { dayRule, timeAxis } from '../timeline/time-axis.ts';
import { type Bar, barsOf } from './bars.ts';
import type { DayCount } from './use-counts.ts';

export interface CountsPicture {
  readonly counts: readonly DayCount[];
  readonly day: string;
  readonly dayName: string;
  readonly language: Language;
  readonly hatch: string;
  readonly onDay: (day: string) => void;
}

const height = 220;

/** A bar for each day that was counted, the two kinds on top of each other; a click on one chooses its day. */
export function drawCounts({ counts, day, dayName, language, hatch, onDay }: CountsPicture, width: number): Drawing {
  const days = counts.map((count) => count.day);
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  const step =
    days.length > 1 ? (toDate(last).getTime() - toDate(first).getTime()) / (days.length - 1) / 86_400_000 : 30;
  const next = (from: string) => days[days.indexOf(from) + 1] ?? plusDays(from, Math.round(step));
  const span = { from: first, to: next(last) };
  const place = {
    x1: (bar: Bar) => toDate(bar.day),
    x2: (bar: Bar) => toDate(next(bar.day)),
    y1: 'from',
    y2: 'to',
    inset: 0.5,
  };
  const bars = barsOf(counts);
  const plot = Plot.plot({
    width,
    height,
    marginLeft: 30,
    marginRight: 12,
    marginTop: 46,
    marginBottom: 6,
    x: { type: 'utc', domain: [toDate(span.from), toDate(span.to)] },
    y: { domain: [0, Math.max(4, ...bars.map(({ to }) => to))], ticks: 4, tickFormat: 'd', grid: false, label: null },
    style: {
      fontSize: '11px',
      fontFamily: 'inherit',
      background: 'transparent',
      color: 'var(--text)',
      cursor: 'pointer',
    },
    marks: [
      ...timeAxis(span, language, width - 42),
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.rect(
        bars.filter(({ kind }) => kind === 'PRODUCT_NOT_PERMITTED'),
        { ...place, fill: 'var(--risk)' },
      ),
      Plot.rect(
        bars.filter(({ kind }) => kind === 'NOTE_NEWER'),
        { ...place, fill: hatch, stroke: 'var(--risk)' },
      ),
      Plot.ruleY([0], { stroke: 'var(--line-strong)' }),
      ...dayRule(day, span, language, dayName),
    ],
  });
  plot.addEventListener('click', (event) => {
    const at = plot.scale('x')?.invert?.((event as MouseEvent).offsetX);
    const clicked = at instanceof Date ? days.filter((each) => each <= toDay(at)).at(-1) : undefined;
    if (clicked) onDay(clicked);
  });
  return plot;
}
