import { escaped, tag } from '../../picture-file/markup.ts';
import type { Bounds } from '../bounds.ts';
import type { Palette } from '../palette.ts';
import { captionOf } from './caption.ts';

const margin = 16;
const rowHeight = 22;
const letterWidth = 6.2;
const gap = 18;
const sign = 34;

/** A mark, drawn from the origin to the right, and what it means. */
export interface LegendEntry {
  readonly picture: string;
  readonly words: string;
}

interface SheetParts {
  readonly bounds: Bounds;
  readonly palette: Palette;
  /** What it is a picture of, and what it was made from, a line each. */
  readonly caption: readonly string[];
  readonly legend: readonly LegendEntry[];
}

export const titleOf = (text: string): string => tag('title', {}, escaped(text));

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The entries one after another, in as many rows as it takes. */
function legendOf(entries: readonly LegendEntry[], place: Place, { text }: Palette) {
  let x = 0;
  let row = 0;
  const drawn = entries.map(({ picture, words }) => {
    const width = sign + words.length * letterWidth + gap;
    if (x > 0 && x + width > place.width) {
      x = 0;
      row += 1;
    }
    const at = { x: place.left + x, y: place.top + row * rowHeight };
    x += width;
    const said = tag('text', { x: sign, y: 4, 'font-size': 11.5, fill: text }, escaped(words));
    return tag('g', { transform: `translate(${Math.round(at.x)} ${Math.round(at.y)})` }, picture, said);
  });
  return drawn.length > 0
    ? { markup: tag('g', { 'data-legend': '' }, ...drawn), rows: row + 1 }
    : { markup: '', rows: 0 };
}

/** A picture as an SVG file that stands by itself: what it shows, what it is, and what its marks mean. */
export function sheet({ bounds, palette, caption, legend }: SheetParts, ...drawn: readonly string[]): string {
  const left = bounds.left - margin;
  const width = Math.max(bounds.right - bounds.left, 420) + 2 * margin;
  const above = captionOf(caption, width - 2 * margin, palette);
  const captionTop = bounds.top - margin - above.height;
  const legendTop = bounds.bottom + (legend.length > 0 ? 3 : 1) * margin;
  const place = { left: bounds.left, top: legendTop, width: width - 2 * margin };
  const explained = legendOf(legend, place, palette);
  const top = captionTop - 2 * margin;
  const height = legendTop + explained.rows * rowHeight + margin - top;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(Math.round).join(' '),
      width: Math.round(width),
      height: Math.round(height),
      'font-family': palette.font,
    },
    titleOf(caption.join(' · ')),
    tag('rect', { x: left - 1, y: top - 1, width: width + 2, height: height + 2, fill: palette.page }),
    ...above.draw(bounds.left, captionTop),
    ...drawn,
    explained.markup,
  );
}
