import type { Verdict } from '../generated/graphql.ts';
import type { Period } from './days.ts';

/** A disclosure on a lane. */
export interface Mark {
  readonly id: string;
  readonly day: string;
  readonly verdict: Verdict;
  /** Shown when it is pointed at. */
  readonly tip: string;
}

/** One row of the picture: a thing that holds for a time, and what was done under it. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** Said at the bar, a line each. */
  readonly lines: readonly string[];
  readonly tone: 'note' | 'authorisation';
  /** null for a lane of marks alone. */
  readonly period: Period | null;
  readonly withdrawnOn: string | null;
  readonly selected: boolean;
  /** What it contradicts on the day that is chosen. */
  readonly contradicts: string | null;
  readonly marks: readonly Mark[];
}

export interface LaneGroup {
  readonly title: string;
  readonly lanes: readonly Lane[];
}

/** The days that a picture shows. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
