import type { Problem } from '../problem.ts';
import type { Wrong } from '../wording.ts';
import type { Outcome } from '../world.ts';

/** A place that a broken rule can be shown at. */
export interface Place {
  readonly file: string;
  readonly outcome: Outcome<unknown> | undefined;
  readonly column: string;
  readonly value: string | null;
}

/**
 * A rule may be broken on a row that was stored before, by a row of the folder that changes what it rests on.
 * The problem is shown at the first of `places` that lies in the folder.
 * @returns null where none does: then the folder did not cause it
 */
export function problemAt(places: readonly Place[], what: Wrong): Problem | null {
  for (const { file, outcome, column, value } of places) {
    if (outcome && outcome.line !== null) return { file, line: outcome.line, column, value: value ?? '', ...what };
  }
  return null;
}
