import * as Plot from '@observablehq/plot';
import { toDate } from './days.ts';
import type { Span } from './lane.ts';
import { type Placed, type PlacedLane, pixelsOf } from './place-lanes.ts';

/** So much room a line wants at least; a bar that starts further to the right has its lines begin before it. */
const leastRoom = 300;
const size = 11;

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function linesOf(lane: PlacedLane, { left, right }: Placed, span: Span): Line[] {
  const start = lane.period ? pixelsOf(span, left, right)(lane.period.validFrom) : left;
  const x = Math.max(left, Math.min(start, right - leastRoom)) + 5;
  return lane.lines.map((text, index) => ({ text, x, y: lane.barTop + 9 + index * 13 }));
}

/** Text at a place in pixels from the left edge of the picture, cut off where the picture ends. */
const at = (lines: readonly Line[], right: number, options: Plot.TextOptions): Plot.Markish[] =>
  lines.map((line) =>
    Plot.text([line], {
      y: 'y',
      frameAnchor: 'left',
      dx: line.x,
      textAnchor: 'start',
      text: 'text',
      lineWidth: (right - line.x) / (size * 0.98),
      textOverflow: 'ellipsis-end',
      fill: 'var(--text)',
      stroke: 'var(--surface)',
      strokeOpacity: 0.7,
      strokeWidth: 2.5,
      fontSize: size,
      ...options,
    }),
  );

export function laneTexts(placed: Placed, span: Span, marginLeft: number): Plot.Markish[] {
  const { titles, lanes, left, right } = placed;
  const fromFrame = (line: Line): Line => ({ ...line, x: line.x - marginLeft });
  const labelRoom = marginLeft > 100 ? marginLeft - 8 : right;
  const labels = lanes.map(({ label, labelY }) => ({ text: label, x: 0, y: labelY }));
  return [
    ...at(
      titles.map(({ text, y }) => fromFrame({ text, x: 0, y })),
      right,
      { fill: 'var(--muted)', fontWeight: 600 },
    ),
    ...at(labels.map(fromFrame), labelRoom - marginLeft, {}),
    ...at(lanes.flatMap((lane) => linesOf(lane, placed, span)).map(fromFrame), right - left, {}),
  ];
}

/** On the day that is chosen, at each of the two that do not agree. */
export function contradictionMarks(marked: readonly PlacedLane[], day: string): Plot.Markish[] {
  const x = () => toDate(day);
  const y = ({ lines, barTop, barBottom }: PlacedLane) => (lines.length > 0 ? barTop + 2 : (barTop + barBottom) / 2);
  return [
    Plot.dot(marked, { x, y, r: 8, fill: 'var(--risk)', stroke: 'var(--surface)', strokeWidth: 1.5 }),
    Plot.text(marked, { x, y, text: () => '≠', fill: 'var(--surface)', fontSize: 12, fontWeight: 800 }),
  ];
}
