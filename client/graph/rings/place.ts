import type { Point, Route } from '../model.ts';
import { hub, type RingLayout, type RingNode, type RoutedTie, ringNames, type Tie } from './model.ts';

export const boxSize = { width: 104, height: 48 } as const;

/** Boxes are wider than they are high, so the rings are drawn out sideways. */
const stretch = 1.6;
/** Two boxes whose centres are this far apart, before the rings are drawn out, can't overlap. */
const spacing = Math.hypot(boxSize.width / stretch, boxSize.height) + 6;
const turn = 2 * Math.PI;

/** How many stand in a ring, `spacing` or more apart. @param ring 1 for the inmost */
const capacity = (ring: number): number => Math.floor(Math.PI / Math.asin(1 / (2 * ring)) + 1e-9);

const pointAt = (ring: number, angle: number): Point => ({
  x: stretch * spacing * ring * Math.cos(angle),
  y: spacing * ring * Math.sin(angle),
});

const angleOf = ({ x, y }: Point): number => Math.atan2(y, x / stretch);
const ringOf = ({ x, y }: Point): number => Math.hypot(x / stretch, y) / spacing;
const apart = (one: number, other: number): number =>
  Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)));

function middleOf(angles: readonly number[]): number {
  const sum = (part: (angle: number) => number) => angles.reduce((total, angle) => total + part(angle), 0);
  return angles.length === 0 ? Math.PI / 2 : Math.atan2(sum(Math.sin), sum(Math.cos));
}

/** Evenly, beginning at the top and going round. */
const evenly = (count: number, start: number): number[] =>
  Array.from({ length: count }, (_, index) => start - Math.PI / 2 + (turn * index) / count);

/** Each in turn takes the free place nearest to what it should stand near to, which may have just got its own. */
function placeNear(nodes: readonly RingNode[], ring: number, at: Map<string, Point>): void {
  const free = evenly(capacity(ring), 0);
  for (const { id, near } of nodes) {
    const wanted = middleOf(near.flatMap((other) => angleTo(at.get(other))));
    const best = free.reduce((last, place) => (apart(place, wanted) < apart(last, wanted) ? place : last));
    free.splice(free.indexOf(best), 1);
    at.set(id, pointAt(ring, best));
  }
}

function placeEvenly(nodes: readonly RingNode[], ring: number, at: Map<string, Point>, start: number): void {
  for (const [index, angle] of evenly(nodes.length, start).entries()) {
    const node = nodes[index];
    if (node) at.set(node.id, pointAt(ring, angle));
  }
}

/**
 * Rings around a middle; each name has rings of its own, as many as it takes.
 * @param nodes all that ever stand there, in the order in which they go round, so that none moves while the day does
 */
export function placeRings(nodes: readonly RingNode[]): RingLayout {
  const at = new Map<string, Point>([[hub, { x: 0, y: 0 }]]);
  const members = nodes.filter(({ ring }) => ring === 'members').length;
  let ring = 0;
  for (const name of ringNames) {
    const waiting = nodes.filter((node) => node.ring === name);
    while (waiting.length > 0) {
      ring += 1;
      const here = waiting.splice(0, capacity(ring));
      if (name === 'related') placeNear(here, ring, at);
      // A quarter of a place aside, so that a line from the middle to a member seldom runs behind what stands before it.
      else placeEvenly(here, ring, at, name === 'own' ? turn / (4 * Math.max(members, 1)) : 0);
    }
  }
  return {
    boxes: new Map([...at].map(([id, point]) => [id, { ...point, ...boxSize }])),
    rings: Array.from({ length: ring }, (_, index) => ({
      x: stretch * spacing * (index + 1),
      y: spacing * (index + 1),
    })),
  };
}

const angleTo = (point: Point | undefined): number[] => (point ? [angleOf(point)] : []);

/** From middle to middle; what does not come from the hub bends around the outside, past the members between. */
function routeOf({ from, to }: Tie, { boxes }: RingLayout): Route | null {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) return null;
  const points = { start: { x: start.x, y: start.y }, end: { x: end.x, y: end.y } };
  if (from === hub) return { ...points, bends: [], smooth: true };
  const angle = middleOf([angleOf(start), angleOf(end)]);
  const bend = pointAt(Math.max(ringOf(start), ringOf(end)), angle);
  return { ...points, bends: [bend], smooth: true };
}

/** The lines of which both ends have a place, with how they run. */
export const routed = (ties: readonly Tie[], layout: RingLayout): RoutedTie[] =>
  ties.flatMap((tie) => {
    const route = routeOf(tie, layout);
    return route ? [{ ...tie, route }] : [];
  });
