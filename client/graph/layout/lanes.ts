import type { Box } from '../model.ts';
import type { Ends } from './routes.ts';
import { exitGap, laneGap, rowGap } from './sizes.ts';

/** Hands out lanes above and below everything, for lines that run back; the nearer side, the inmost free lane. */
export function lanesFor(boxes: ReadonlyMap<string, Box>): (ends: Ends) => number {
  const all = [...boxes.values()];
  let top = Math.min(...all.map((box) => box.y - box.height / 2)) - rowGap;
  let bottom = Math.max(...all.map((box) => box.y + box.height / 2)) + rowGap;
  return ({ from, to }) => {
    const above = from.y + to.y - 2 * top < 2 * bottom - from.y - to.y;
    const lane = above ? top : bottom;
    if (above) top -= laneGap;
    else bottom += laneGap;
    return lane;
  };
}

/** Hands out places, per column, for the lines that come round to it: each further left than the last. */
export function asidesFor(): (column: number) => number {
  const counts = new Map<number, number>();
  return (column) => {
    const count = counts.get(column) ?? 0;
    counts.set(column, count + 1);
    return count * exitGap;
  };
}
