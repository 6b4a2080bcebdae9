import { isSeen, plainColour } from '../../picture-file/colour.ts';
import { tag } from '../../picture-file/markup.ts';
import { hatchOf } from './hatch.ts';
import { type Place, placeOf, put, type Sheet } from './sheet.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

const edgeOf = (style: CSSStyleDeclaration, side: Side): Edge => {
  const line = style.getPropertyValue(`border-${side}-style`);
  return {
    width: line === 'none' || line === 'hidden' ? 0 : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    style: line,
    colour: style.getPropertyValue(`border-${side}-color`),
  };
};

const isDrawn = ({ width, colour }: Edge): boolean => width > 0 && isSeen(colour);

const dashOf = ({ style, width }: Edge): string | undefined =>
  style === 'dashed' ? `${3 * width} ${2 * width}` : style === 'dotted' ? `${width} ${width}` : undefined;

const stroke = (edge: Edge) => ({
  stroke: plainColour(edge.colour),
  'stroke-width': edge.width,
  'stroke-dasharray': dashOf(edge),
});

/** The middle of a side's line, from corner to corner. */
function lineOf(side: Side, { x, y, width, height }: Place, { width: thick }: Edge) {
  const half = thick / 2;
  if (side === 'top') return { x1: x, y1: y + half, x2: x + width, y2: y + half };
  if (side === 'bottom') return { x1: x, y1: y + height - half, x2: x + width, y2: y + height - half };
  if (side === 'left') return { x1: x + half, y1: y, x2: x + half, y2: y + height };
  return { x1: x + width - half, y1: y, x2: x + width - half, y2: y + height };
}

const grown = ({ x, y, width, height }: Place, by: number): Place => ({
  x: x - by,
  y: y - by,
  width: Math.max(0, width + 2 * by),
  height: Math.max(0, height + 2 * by),
});

const shape = (place: Place, rx: number, paint: object): string =>
  tag('rect', { ...place, rx: rx > 0 ? Math.min(rx, place.width / 2, place.height / 2) : undefined, ...paint });

/** Only the corners of all sides together, which is what there is here. */
function radiusOf(style: CSSStyleDeclaration, { width, height }: Place): number {
  const given = style.borderTopLeftRadius;
  const value = Number.parseFloat(given);
  return given.endsWith('%') ? (value / 100) * Math.min(width, height) : value;
}

/** What is seen of a shadow of the same size, moved this far: a line at the one side, and above or below. */
function besideOf({ x, y, width, height }: Place, right: number, down: number, fill: string): string[] {
  const upright = { x: right > 0 ? x + width : x + right, y: y + down, width: Math.abs(right), height };
  const level = { x: x + right, y: down > 0 ? y + height : y + down, width, height: Math.abs(down) };
  return [upright, level].filter((one) => one.width > 0 && one.height > 0).map((one) => tag('rect', { ...one, fill }));
}

/** As a style is computed: the colour, then how far to the right, how far down, how blurred and how much larger. */
const shadow = /((?:rgba?|color)\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px (-?[\d.]+)px( inset)?/g;

/** The sharp shadows alone, which stand for lines; a blurred one tells what floats above the page. */
function shadowsOf(style: CSSStyleDeclaration, place: Place, radius: number): string[] {
  return [...style.boxShadow.matchAll(shadow)].flatMap(([, colour = '', x, y, blur, spread, inset]) => {
    const moved = { ...place, x: place.x + Number(x), y: place.y + Number(y) };
    const by = Number(spread);
    if (Number(blur) > 0 || !isSeen(colour)) return [];
    if (by === 0) return inset ? [] : besideOf(place, Number(x), Number(y), plainColour(colour));
    const ring = { fill: 'none', stroke: plainColour(colour), 'stroke-width': by };
    return [shape(grown(moved, inset ? -by / 2 : by / 2), radius, ring)];
  });
}

function bordersOf(style: CSSStyleDeclaration, place: Place, radius: number): string[] {
  const edges = sides.map((side) => edgeOf(style, side));
  const [first] = edges;
  const same = (one: Edge) => JSON.stringify(one) === JSON.stringify(first);
  if (first && edges.every(same)) {
    if (!isDrawn(first)) return [];
    return [shape(grown(place, -first.width / 2), radius - first.width / 2, { fill: 'none', ...stroke(first) })];
  }
  return sides.flatMap((side, index) => {
    const edge = edges[index];
    return edge && isDrawn(edge) ? [tag('line', { ...lineOf(side, place, edge), ...stroke(edge) })] : [];
  });
}

/** The ground, the border and the sharp shadows of an element, which may be in several parts where its text runs on. */
export function drawBox(sheet: Sheet, element: Element, style: CSSStyleDeclaration): void {
  for (const rect of element.getClientRects()) {
    const place = placeOf(sheet, rect);
    if (place.width === 0 && place.height === 0) continue;
    const radius = radiusOf(style, place);
    const ground = isSeen(style.backgroundColor)
      ? [shape(place, radius, { fill: plainColour(style.backgroundColor) })]
      : [];
    const hatch = hatchOf(sheet, style.backgroundImage);
    const markup = [
      ...shadowsOf(style, place, radius),
      ...ground,
      ...(hatch === null ? [] : [shape(place, radius, { fill: hatch })]),
      ...bordersOf(style, place, radius),
    ];
    if (markup.length > 0) put(sheet, place, markup.join(''));
  }
}
