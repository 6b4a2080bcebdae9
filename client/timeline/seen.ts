import type { Verdict } from '../generated/graphql.ts';
import { verdicts } from '../ui/verdicts.ts';
import { plusDays } from './days.ts';
import type { Lane, Mark, Span } from './lane.ts';

type Drawable = Omit<Lane, 'marks'> & { readonly marks: readonly Mark[] };

/** A stretch of a lane. */
export interface Bar<One> {
  readonly lane: One;
  readonly from: string;
  /** The first day after it. */
  readonly to: string;
}

/** What of some lanes is within the days that a picture shows. */
export interface Seen<One extends Drawable> {
  /** The days on which each held. */
  readonly inForce: readonly Bar<One>[];
  /** The days of its period that each no longer covered, for it had been withdrawn. */
  readonly lapsed: readonly Bar<One>[];
  readonly marks: readonly One['marks'][number][];
  /** Those that contradict another on the day that is chosen. */
  readonly contradicting: readonly One[];
  readonly hasDay: boolean;
}

/** Cuts to what the picture shows; nothing when nothing of it is. */
function clip<One>(lane: One, from: string, to: string, span: Span): Bar<One>[] {
  const bar = { lane, from: from < span.from ? span.from : from, to: to > span.to ? span.to : to };
  return bar.from < bar.to ? [bar] : [];
}

export function seenIn<One extends Drawable>(lanes: readonly One[], span: Span, day: string): Seen<One> {
  const endOf = (validTo: string | null) => (validTo ? plusDays(validTo, 1) : span.to);
  const isSeen = (one: string) => one >= span.from && one <= span.to;
  return {
    inForce: lanes.flatMap((lane) => {
      const { period, withdrawnOn } = lane;
      if (!period) return [];
      const end = endOf(period.validTo);
      return clip(lane, period.validFrom, withdrawnOn && withdrawnOn < end ? withdrawnOn : end, span);
    }),
    lapsed: lanes.flatMap((lane) => {
      const { period, withdrawnOn } = lane;
      return period && withdrawnOn ? clip(lane, withdrawnOn, endOf(period.validTo), span) : [];
    }),
    marks: lanes.flatMap(({ marks }): readonly One['marks'][number][] => marks.filter((mark) => isSeen(mark.day))),
    contradicting: isSeen(day) ? lanes.filter(({ contradicts }) => contradicts) : [],
    hasDay: isSeen(day),
  };
}

const keys = ['note', 'authorisation', 'lapsed', 'contradiction', 'day'] as const;
export type Key = (typeof keys)[number];

/** What the legend of a picture of lanes has to explain. */
export interface LaneMarks {
  readonly keys: readonly Key[];
  readonly verdicts: readonly Verdict[];
}

export function laneMarksOf({ inForce, lapsed, marks, contradicting, hasDay }: Seen<Drawable>): LaneMarks {
  const has: Readonly<Record<Key, boolean>> = {
    note: inForce.some(({ lane }) => lane.tone === 'note'),
    authorisation: inForce.some(({ lane }) => lane.tone === 'authorisation'),
    lapsed: lapsed.length > 0,
    contradiction: contradicting.length > 0,
    day: hasDay,
  };
  return {
    keys: keys.filter((key) => has[key]),
    verdicts: verdicts.filter((verdict) => marks.some((mark) => mark.verdict === verdict)),
  };
}
