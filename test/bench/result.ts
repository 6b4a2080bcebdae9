import type { Contestant, Spread, Times } from './measure.ts';
import { ratioOf, spreadOf } from './measure.ts';

/** How our time relates to another's; under 1 is faster. */
export interface Ratio {
  readonly ours: string;
  readonly other: string;
  readonly ratio: Spread;
  readonly ourMs: number;
  readonly otherMs: number;
  readonly pairs: number;
  /** The most that issue 7 allows; null where it sets no goal. */
  readonly goal: number | null;
}

/** A number that is measured, not compared. */
export interface Figure {
  readonly what: string;
  readonly value: string;
}

/** One comparison on one data set. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly size: number;
  /** What was checked to be equal before anything was timed. */
  readonly equal: string;
  readonly ratios: readonly Ratio[];
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly cpu: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
}

export interface Results {
  readonly machine: Machine;
  readonly sections: readonly Section[];
}

/** Pairs to report: our contestant, the other, and the goal. */
export type Pair = readonly [ours: string, other: string, goal: number | null];

/** The ratios of those pairs of which both took part. */
export function ratiosOf(times: Times, pairs: readonly Pair[]): Ratio[] {
  return pairs
    .filter(([ours, other]) => times.has(ours) && times.has(other))
    .map(([ours, other, goal]) => ({
      ours,
      other,
      ratio: ratioOf(times, ours, other),
      ourMs: spreadOf(times.get(ours) ?? []).median,
      otherMs: spreadOf(times.get(other) ?? []).median,
      pairs: times.get(ours)?.length ?? 0,
      goal,
    }));
}

/** An answer, by who gave it; each in one form that compares. */
export interface Answer {
  readonly by: string;
  readonly text: string;
}

/** @throws Error that names who differs from the first, and where */
export function mustBeEqual(what: string, answers: readonly Answer[]): void {
  const [first, ...rest] = answers;
  for (const { by, text } of rest) {
    if (first === undefined || text === first.text) continue;
    const at = [...text].findIndex((letter, index) => letter !== first.text[index]);
    const piece = (whole: string) => whole.slice(Math.max(0, at - 100), at + 100);
    throw new Error(`${what}: ${by} and ${first.by} differ:\n${piece(text)}\n${piece(first.text)}`);
  }
}

export const names = (contestants: readonly Contestant[]): string => contestants.map(({ name }) => name).join(', ');
