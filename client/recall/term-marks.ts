import { type Holder, termOf } from './model.ts';

/** From one day up to another, which is later. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What is drawn of a holder up to a day. */
export interface TermLine {
  /** The days on which it received something, each once. */
  readonly received: readonly string[];
  /** While it might hold the data; null when that was not so for a day. */
  readonly held: Stretch | null;
  /** While it should have destroyed them. */
  readonly overdue: Stretch | null;
  readonly destroyBy: string | null;
}

const stretch = (from: string, to: string): Stretch | null => (from < to ? { from, to } : null);

export function termLineOf(
  { disclosures, destroyBy }: Pick<Holder, 'disclosures' | 'destroyBy'>,
  day: string,
): TermLine {
  const received = [...new Set(disclosures.map(({ date }) => date))].sort();
  const [start = day] = received;
  if (destroyBy === null || termOf(destroyBy, day) !== 'OVERDUE') {
    return { received, held: stretch(start, day), overdue: null, destroyBy };
  }
  const end = destroyBy < start ? start : destroyBy;
  return { received, held: stretch(start, end), overdue: stretch(end, day), destroyBy };
}

const marks = ['received', 'held', 'destroyBy', 'overdue', 'asOf'] as const;
type TermMark = (typeof marks)[number];

const tests: Readonly<Record<TermMark, (line: TermLine) => boolean>> = {
  received: ({ received }) => received.length > 0,
  held: ({ held }) => held !== null,
  destroyBy: ({ destroyBy }) => destroyBy !== null,
  overdue: ({ overdue }) => overdue !== null,
  asOf: () => true,
};

/** What the legend of the lines has to explain. */
export const termMarksOf = (lines: readonly TermLine[]): TermMark[] => marks.filter((mark) => lines.some(tests[mark]));
