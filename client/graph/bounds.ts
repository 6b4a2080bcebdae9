import type { Layout, Point } from './model.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the whole layout takes up, also when only a part of it is shown, so that the picture stands still. */
export function boundsOf({ boxes, routes }: Layout): Bounds {
  const corners: Point[] = [...boxes.values()].flatMap(({ x, y, width, height }) => [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 },
  ]);
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const widen = ({ x, y }: Point) => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  };
  for (const corner of corners) widen(corner);
  for (const { bends } of routes.values()) for (const bend of bends) widen(bend);
  return bounds;
}
