import * as Plot from '@observablehq/plot';
import { plusDays, toDate } from './days.ts';
import type { Span } from './lane.ts';
import type { PlacedLane } from './place-lanes.ts';

interface Bar {
  readonly lane: PlacedLane;
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
}

/** Cuts to what the picture shows; null when nothing of it is. */
function clip(lane: PlacedLane, from: string, to: string, span: Span): Bar | null {
  const bar = { lane, from: from < span.from ? span.from : from, to: to > span.to ? span.to : to };
  return bar.from < bar.to ? bar : null;
}

const present = (bars: readonly (Bar | null)[]): Bar[] => bars.filter((bar) => bar !== null);

/** The days on which it held. */
export function inForce(lanes: readonly PlacedLane[], span: Span): Bar[] {
  return present(
    lanes.map((lane) => {
      if (!lane.period) return null;
      const { validFrom, validTo } = lane.period;
      const end = validTo ? plusDays(validTo, 1) : span.to;
      const { withdrawnOn } = lane;
      return clip(lane, validFrom, withdrawnOn && withdrawnOn < end ? withdrawnOn : end, span);
    }),
  );
}

/** The days of its period that it no longer covered, for it had been withdrawn. */
export function lapsed(lanes: readonly PlacedLane[], span: Span): Bar[] {
  return present(
    lanes.map((lane) => {
      if (!lane.period || !lane.withdrawnOn) return null;
      const { validTo } = lane.period;
      return clip(lane, lane.withdrawnOn, validTo ? plusDays(validTo, 1) : span.to, span);
    }),
  );
}

const place = {
  x1: ({ from }: Bar) => toDate(from),
  x2: ({ to }: Bar) => toDate(to),
  y1: ({ lane }: Bar) => lane.barTop,
  y2: ({ lane }: Bar) => lane.barBottom,
  rx: 2,
};

const tones = { note: '--own', authorisation: '--accent' } as const;
const tint = ({ lane }: Bar, share: number) => `color-mix(in srgb, var(${tones[lane.tone]}) ${share}%, var(--surface))`;

export function laneBars(lanes: readonly PlacedLane[], span: Span, hatch: string): Plot.Markish[] {
  const gone = lapsed(lanes, span);
  return [
    Plot.rect(inForce(lanes, span), {
      ...place,
      fill: (bar: Bar) => tint(bar, bar.lane.tone === 'note' ? 12 : 22),
      stroke: (bar: Bar) => tint(bar, bar.lane.selected ? 100 : 55),
      strokeWidth: (bar: Bar) => (bar.lane.selected ? 2 : 1),
    }),
    Plot.rect(gone, { ...place, fill: hatch, fillOpacity: 0.6, stroke: 'var(--line-strong)', strokeDasharray: '3 2' }),
    Plot.ruleX(gone, {
      x: ({ lane }: Bar) => (lane.withdrawnOn ? toDate(lane.withdrawnOn) : null),
      y1: ({ lane }: Bar) => lane.barTop - 2,
      y2: ({ lane }: Bar) => lane.barBottom + 2,
      stroke: 'var(--text)',
      strokeWidth: 2,
    }),
  ];
}
