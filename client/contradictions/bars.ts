import { type ContradictionKind, contradictionKinds } from './kinds.ts';
import type { DayCount } from './use-counts.ts';

/** How many there are of a kind on a day, on top of those of another. */
export interface Bar {
  readonly day: string;
  readonly kind: ContradictionKind;
  readonly from: number;
  readonly to: number;
}

/** What the chart draws: for each day the kinds of which there are any. */
export const barsOf = (counts: readonly DayCount[]): Bar[] =>
  counts.flatMap((count) => {
    let from = 0;
    const bars = contradictionKinds.map((kind) => {
      const bar = { day: count.day, kind, from, to: from + count[kind] };
      from = bar.to;
      return bar;
    });
    return bars.filter((bar) => bar.to > bar.from);
  });

/** What the legend of the chart has to explain. */
export const kindsOf = (bars: readonly Bar[]): ContradictionKind[] =>
  contradictionKinds.filter((kind) => bars.some((bar) => bar.kind === kind));
