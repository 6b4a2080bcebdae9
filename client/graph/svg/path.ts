import type { Point, Route } from '../model.ts';

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 100) / 100;
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

const cornerRadius = 12;

/** From one point towards another, at most half the way. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(distance / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** A curve of which each bend is a control point, as Cytoscape draws an unbundled Bézier. */
function smoothPath({ start, bends, end }: Route): string {
  const parts = bends.map((bend, index) => {
    const next = bends[index + 1];
    return `Q${at(bend)} ${at(next ? middle(bend, next) : end)}`;
  });
  return `M${at(start)}${parts.join('') || `L${at(end)}`}`;
}

/** Straight parts with rounded corners. */
function corneredPath({ start, bends, end }: Route): string {
  const points = [start, ...bends, end];
  const parts = bends.map((bend, index) => {
    const before = towards(bend, points[index] ?? start, cornerRadius);
    const after = towards(bend, points[index + 2] ?? end, cornerRadius);
    return `L${at(before)}Q${at(bend)} ${at(after)}`;
  });
  return `M${at(start)}${parts.join('')}L${at(end)}`;
}

/** Strokes of lines and edges, by their style. */
export const dashes = { solid: undefined, dotted: '2 3', dashed: '6 3' } as const;

export const pathOf = (route: Route): string => (route.smooth ? smoothPath(route) : corneredPath(route));

/** In which direction a line arrives, in degrees. */
export function arrivalOf({ start, bends, end }: Route): number {
  const last = bends.at(-1) ?? start;
  return (Math.atan2(end.y - last.y, end.x - last.x) * 180) / Math.PI;
}

/** The line without its last bit, where its arrow stands. */
export function shortened(route: Route, by: number): Route {
  const angle = (arrivalOf(route) * Math.PI) / 180;
  const end = { x: route.end.x - by * Math.cos(angle), y: route.end.y - by * Math.sin(angle) };
  return { ...route, end };
}

/** A box with its corners cut off, around the origin. */
export function cutBox(width: number, height: number, cut: number): string {
  const x = width / 2;
  const y = height / 2;
  const corners = [
    [-x + cut, -y],
    [x - cut, -y],
    [x, -y + cut],
    [x, y - cut],
    [x - cut, y],
    [-x + cut, y],
    [-x, y - cut],
    [-x, -y + cut],
  ];
  return `M${corners.map((corner) => corner.map(round).join(' ')).join('L')}Z`;
}
