import * as Plot from '@observablehq/plot';
import { verdictColour, verdictSymbol, verdicts } from '../ui/verdicts.ts';
import { toDate } from './days.ts';
import { markSize, type PlacedMark } from './place-lanes.ts';

const x = ({ day }: PlacedMark): Date => toDate(day);

/** Disclosures as the tag of their verdict: its symbol on its colour. The worst lies on top; pointing at one tells what it is. */
export function verdictMarks(all: readonly PlacedMark[]): Plot.Markish[] {
  const marks = all.toSorted((one, other) => verdicts.indexOf(other.verdict) - verdicts.indexOf(one.verdict));
  return [
    Plot.dot(marks, {
      x,
      y: 'y',
      r: markSize / 2,
      symbol: 'square',
      fill: ({ verdict }: PlacedMark) => `var(${verdictColour[verdict]})`,
      stroke: 'var(--surface)',
      strokeWidth: 1,
    }),
    Plot.text(marks, {
      x,
      y: 'y',
      text: ({ verdict }: PlacedMark) => verdictSymbol[verdict],
      fill: 'var(--surface)',
      fontSize: 10,
      fontWeight: 800,
    }),
    Plot.tip(
      marks,
      Plot.pointer({ x, y: 'y', title: 'tip', maxRadius: markSize, fontSize: 12, stroke: 'var(--line-strong)' }),
    ),
  ];
}
