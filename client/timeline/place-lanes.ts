import { toDate } from './days.ts';
import type { Lane, LaneGroup, Mark, Span } from './lane.ts';

export const markSize = 13;
const lineHeight = 13;
const axisHeight = 44;
const titleHeight = 22;
const gap = 6;
/** Marks that share a day are stacked; from here on they overlap instead, so that one busy week can't fill the screen. */
const mostRows = 8;

export interface PlacedMark extends Mark {
  readonly y: number;
}

export interface PlacedLane extends Omit<Lane, 'marks'> {
  /** Where its name goes. */
  readonly labelY: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly marks: readonly PlacedMark[];
}

export interface Placed {
  readonly titles: readonly { readonly text: string; readonly y: number }[];
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

export const pixelsOf = ({ from, to }: Span, left: number, right: number) => {
  const start = toDate(from).getTime();
  const length = Math.max(1, toDate(to).getTime() - start);
  return (day: string): number => left + ((toDate(day).getTime() - start) / length) * (right - left);
};

/** Gives each mark the first row in which it has room. */
function rowsOf(marks: readonly Mark[], x: (day: string) => number): number[] {
  const ends: number[] = [];
  return marks.map(({ day }) => {
    const at = x(day);
    const free = ends.findIndex((end) => at - end >= markSize);
    const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1);
    ends[row] = at;
    return row;
  });
}

function placeLane(lane: Lane, top: number, x: (day: string) => number, labelAbove: boolean): PlacedLane {
  const marks = lane.marks.toSorted((one, other) => one.day.localeCompare(other.day));
  const rows = rowsOf(marks, x);
  const barTop = top + (labelAbove ? lineHeight + 1 : 0);
  const height = Math.max((Math.max(0, ...rows) + 1) * (markSize + 1) + 2, lane.lines.length * lineHeight + 5);
  const placed = marks.map((mark, index) => ({
    ...mark,
    y: barTop + 1 + (rows[index] ?? 0) * (markSize + 1) + markSize / 2 + 0.5,
  }));
  const labelY = labelAbove ? top + lineHeight / 2 : barTop + 8;
  return { ...lane, labelY, barTop, barBottom: barTop + height, marks: placed };
}

/** @param width of the whole picture, in pixels: where it is narrow the names stand above the bars */
export function placeLanes(groups: readonly LaneGroup[], span: Span, width: number): Placed {
  const labelAbove = width < 700;
  const left = labelAbove ? 2 : 214;
  const right = width - 14;
  const x = pixelsOf(span, left, right);
  const titles: { text: string; y: number }[] = [];
  const lanes: PlacedLane[] = [];
  let top = axisHeight;
  for (const { title, lanes: own } of groups) {
    titles.push({ text: title, y: top + titleHeight / 2 });
    top += titleHeight;
    for (const lane of own) {
      const placed = placeLane(lane, top, x, labelAbove);
      lanes.push(placed);
      top = placed.barBottom + gap;
    }
  }
  return { titles, lanes, height: top + 4, left, right };
}
