import { isSeen, plainColour } from '../../picture-file/colour.ts';
import { tag } from '../../picture-file/markup.ts';
import type { Sheet } from './sheet.ts';

interface Stop {
  readonly colour: string;
  /** In pixels along the gradient. */
  readonly at: number;
}

/** Each pair of stops of one colour is a stripe. */
function stripesOf(stops: readonly Stop[]): string[] {
  return stops.flatMap(({ colour, at }, index) => {
    const next = stops[index + 1];
    if (next?.colour !== colour || !isSeen(colour)) return [];
    return [tag('rect', { x: at, y: 0, width: next.at - at, height: 100, fill: plainColour(colour) })];
  });
}

/** The fill that a background of stripes is drawn with; null where there are none. */
export function hatchOf({ fills }: Sheet, background: string): string | null {
  if (!background.startsWith('repeating-linear-gradient(')) return null;
  const angle = Number(/\((-?[\d.]+)deg/.exec(background)?.[1] ?? 180);
  const stops = [...background.matchAll(/((?:rgba?|color)\([^)]*\)) (-?[\d.]+)px/g)].map(
    ([, colour = '', at]): Stop => ({ colour, at: Number(at) }),
  );
  const length = stops.at(-1)?.at ?? 0;
  if (length === 0) return null;
  const id = fills.get(background)?.id ?? `stripes-${fills.size + 1}`;
  const markup = tag(
    'pattern',
    {
      id,
      width: length,
      height: 100,
      patternUnits: 'userSpaceOnUse',
      // An angle of CSS is told from upwards, one of SVG from the right.
      patternTransform: `rotate(${angle - 90})`,
    },
    ...stripesOf(stops),
  );
  fills.set(background, { id, markup });
  return `url(#${id})`;
}
