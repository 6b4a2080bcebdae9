import * as Plot from '@observablehq/plot';
import { toDate } from './days.ts';
import type { PlacedLane } from './place-lanes.ts';
import type { Bar as BarOf, Seen } from './seen.ts';

type Bar = BarOf<PlacedLane>;

const place = {
  x1: ({ from }: Bar) => toDate(from),
  x2: ({ to }: Bar) => toDate(to),
  y1: ({ lane }: Bar) => lane.barTop,
  y2: ({ lane }: Bar) => lane.barBottom,
  rx: 2,
};

const tones = { note: '--own', authorisation: '--accent' } as const;
const tint = ({ lane }: Bar, share: number) => `color-mix(in srgb, var(${tones[lane.tone]}) ${share}%, var(--surface))`;

export const laneBars = ({ inForce, lapsed }: Seen<PlacedLane>, hatch: string): Plot.Markish[] => [
  Plot.rect(inForce, {
    ...place,
    fill: (bar: Bar) => tint(bar, bar.lane.tone === 'note' ? 12 : 22),
    stroke: (bar: Bar) => tint(bar, bar.lane.selected ? 100 : 55),
    strokeWidth: (bar: Bar) => (bar.lane.selected ? 2 : 1),
  }),
  Plot.rect(lapsed, { ...place, fill: hatch, fillOpacity: 0.6, stroke: 'var(--line-strong)', strokeDasharray: '3 2' }),
  Plot.ruleX(lapsed, {
    x: ({ lane }: Bar) => (lane.withdrawnOn ? toDate(lane.withdrawnOn) : null),
    y1: ({ lane }: Bar) => lane.barTop - 2,
    y2: ({ lane }: Bar) => lane.barBottom + 2,
    stroke: 'var(--text)',
    strokeWidth: 2,
  }),
];
