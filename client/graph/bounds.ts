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
  const points = [...corners, ...[...routes.values()].flatMap((route) => route.bends)];
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
