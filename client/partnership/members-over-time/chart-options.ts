import { axisX, axisY, barX, gridX, type PlotOptions, ruleX, text } from '@observablehq/plot';
import { holdsOn, toDate } from '../../timeline/days.ts';
import type { Stay } from '../members.ts';
import { disclosureMarks } from './disclosure-marks.ts';
import { within } from './span.ts';
import { label, type TimelineData } from './timeline-data.ts';
import { staysIn } from './timeline-marks.ts';

const rowHeight = 26;

function stayBars({ members, span, asOf, words }: TimelineData) {
  return barX(staysIn({ members, span }), {
    x1: ({ validFrom }: Stay) => toDate(within(validFrom, span)),
    x2: ({ validTo }: Stay) => toDate(within(validTo ?? span.to, span)),
    y: label,
    fill: ({ service }: Stay) => (service.kind === 'OWN' ? 'var(--accent-soft)' : 'var(--foreign)'),
    stroke: ({ service }: Stay) => (service.kind === 'OWN' ? 'var(--own)' : 'var(--foreign-line)'),
    strokeWidth: (stay: Stay) => (holdsOn(stay, asOf) ? 1.5 : 0.75),
    insetTop: 5,
    insetBottom: 5,
    rx: 2,
    title: words.stay,
  });
}

function dayMarks({ asOf, span, words }: TimelineData) {
  const at = toDate(within(asOf, span));
  const late = at.getTime() * 2 > toDate(span.from).getTime() + toDate(span.to).getTime();
  const beyond = asOf > span.to ? ' ▸' : asOf < span.from ? ' ◂' : '';
  return [
    ruleX([at], { stroke: 'var(--accent)', strokeWidth: 2 }),
    text([at], {
      x: at,
      frameAnchor: 'top',
      dy: -13,
      text: () => `${words.asOf}${beyond}`,
      textAnchor: late ? 'end' : 'start',
      fill: 'var(--accent)',
      fontWeight: 600,
    }),
  ];
}

/** Bars for the stays, a row of disclosures on top with a line and a dot at each recipient, and the day as a rule. */
export function timelineOptions(data: TimelineData): PlotOptions {
  const { members, span, words } = data;
  const rows = [words.lane, ...members.map(label)];
  return {
    height: rows.length * rowHeight + 56,
    marginLeft: 108,
    marginRight: 14,
    marginTop: 26,
    marginBottom: 30,
    x: { type: 'utc', domain: [toDate(span.from), toDate(span.to)] },
    y: { type: 'band', domain: rows, padding: 0 },
    marks: [
      gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({ tickFormat: words.tick, label: null, tickSpacing: 90 }),
      axisY({ label: null, tickSize: 0, fontSize: 12 }),
      stayBars(data),
      ...dayMarks(data),
      ...disclosureMarks(data),
    ],
  };
}
