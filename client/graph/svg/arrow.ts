import type { Verdict } from '../../generated/graphql.ts';
import { tag } from '../../picture-file/markup.ts';
import { lineMarks } from '../line-style.ts';
import type { Point } from '../model.ts';

/** How far the line ends before the tip. */
export const arrowLength = 7;

const triangle = 'M0 0L-8 -4L-8 4Z';

/** The shapes that Cytoscape draws by these names, with the tip at the origin, pointing right. */
const shapes: Readonly<Record<string, (ink: object, colour: string) => string[]>> = {
  triangle: (ink) => [tag('path', { d: triangle, ...ink })],
  'triangle-tee': (ink) => [tag('path', { d: triangle, ...ink }), tag('path', { d: 'M-10.5 -4h-2.4v8h2.4Z', ...ink })],
  'triangle-cross': (ink, colour) => [
    tag('path', { d: triangle, ...ink }),
    tag('path', { d: 'M-11 -4v8', stroke: colour, 'stroke-width': 2, fill: 'none' }),
  ],
  'circle-triangle': (ink) => [
    tag('circle', { cx: -4, cy: 0, r: 4, ...ink }),
    tag('path', { d: 'M-4 0L-12 -4L-12 4Z', ...ink }),
  ],
  vee: (ink) => [tag('path', { d: 'M0 0L-8 -4L-4 0L-8 4Z', ...ink })],
};

/** The end of a line, which tells its verdict without its colour; hollow where it is only possible. */
export function arrow(verdict: Verdict, tip: Point, angle: number, colour: string, hollow: string | null): string {
  const ink = hollow === null ? { fill: colour } : { fill: hollow, stroke: colour, 'stroke-width': 1 };
  const draw = shapes[lineMarks[verdict].arrow] ?? (() => []);
  const transform = `translate(${tip.x} ${tip.y})${angle === 0 ? '' : ` rotate(${Math.round(angle)})`}`;
  return tag('g', { transform }, ...draw(ink, colour));
}
