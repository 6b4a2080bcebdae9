import type { Box, Point, Route } from '../model.ts';
import { curveRoom, rowGap, tail } from './sizes.ts';

export interface Ends {
  readonly from: Box;
  readonly to: Box;
  /** Above (negative) or below the centre. */
  readonly exit: number;
  readonly entry: number;
  /** How much further left than usual a line turns that comes round to it, so that no two lie on each other. */
  readonly aside: number;
}

const entryPoint = ({ to, entry }: Ends): Point => ({ x: to.x - to.width / 2, y: to.y + entry });

/** A part of a line that runs level: what it passes, or its tail with the label. */
interface Level {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const softness = 0.45;

function curve(from: Point, to: Point): Point[] {
  const reach = (to.x - from.x) * softness;
  return [
    { x: from.x + reach, y: from.y },
    { x: to.x - reach, y: to.y },
  ];
}

/** Rightwards: out at the right, past what stands between, level into the left. */
export function forwardRoute(ends: Ends, passing: readonly Box[]): Route {
  const start = { x: ends.from.x + ends.from.width / 2, y: ends.from.y + ends.exit };
  const end = entryPoint(ends);
  const levels: Level[] = [
    ...passing.map((box) => ({ left: box.x - box.width / 2 - tail, right: box.x + box.width / 2, y: box.y })),
    { left: end.x - tail, right: end.x, y: end.y },
  ];
  let at: Point = start;
  const bends: Point[] = [];
  for (const level of levels) {
    bends.push(...curve(at, { x: level.left, y: level.y }));
    at = { x: level.right, y: level.y };
  }
  bends.push({ x: end.x - tail + curveRoom * softness, y: end.y });
  return { start, end, bends, smooth: true };
}

const outerOf = (ends: Ends): number => entryPoint(ends).x - tail - curveRoom / 6 - ends.aside;

/** Within a column: out at the top or bottom, through the gap between two rows, and round to the left. */
export function sidewaysRoute(ends: Ends): Route {
  const below = ends.to.y > ends.from.y;
  const edge = ends.from.y + (below ? ends.from.height : -ends.from.height) / 2;
  const gap = edge + (below ? rowGap : -rowGap) / 2;
  const start = { x: ends.from.x, y: edge };
  const end = entryPoint(ends);
  const outer = outerOf(ends);
  const bends = [
    { x: start.x, y: gap },
    { x: outer, y: gap },
    { x: outer, y: end.y },
  ];
  return { start, end, bends, smooth: false };
}

/** Leftwards, to a column before: out at the right, along a lane outside everything, and round to the left. */
export function backRoute(ends: Ends, lane: number): Route {
  const start = { x: ends.from.x + ends.from.width / 2, y: ends.from.y };
  const end = entryPoint(ends);
  const outer = outerOf(ends);
  const turn = start.x + curveRoom / 4;
  const bends = [
    { x: turn, y: start.y },
    { x: turn, y: lane },
    { x: outer, y: lane },
    { x: outer, y: end.y },
  ];
  return { start, end, bends, smooth: false };
}
