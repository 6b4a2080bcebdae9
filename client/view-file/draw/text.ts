import { plainColour } from '../../picture-file/colour.ts';
import { escaped, tag } from '../../picture-file/markup.ts';
import { type Line, linesOf } from './lines.ts';
import { type Place, placeOf, put, type Sheet } from './sheet.ts';

/** The pen that knows how a font is made. */
const pen = document.createElement('canvas').getContext('2d');
const ascents = new Map<string, number>();

/** How much of a line's height stands above the foot of its letters. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const known = ascents.get(font);
  if (known !== undefined || !pen) return known ?? 0.8;
  pen.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  const ascent = above / (above + below);
  ascents.set(font, ascent);
  return ascent;
}

const cases: Readonly<Record<string, (text: string) => string>> = {
  uppercase: (text) => text.toLocaleUpperCase(),
  lowercase: (text) => text.toLocaleLowerCase(),
};

/** White is written as it is seen: once, or as often as it is there. */
function seen(text: string, { whiteSpaceCollapse, textTransform }: CSSStyleDeclaration): string {
  const white = whiteSpaceCollapse === 'collapse' ? text.replaceAll(/[ \t\r\n\f]+/g, ' ') : text;
  return cases[textTransform]?.(white) ?? white;
}

const letters = (sheet: Sheet, style: CSSStyleDeclaration) => ({
  'font-family': style.fontFamily === sheet.font ? undefined : style.fontFamily,
  'font-size': Number.parseFloat(style.fontSize),
  'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
  'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  fill: plainColour(style.color),
});

function write(sheet: Sheet, { text, rect }: Line, style: CSSStyleDeclaration, line: string | undefined): void {
  const place = placeOf(sheet, rect);
  const written = seen(text, style);
  const markup = tag(
    'text',
    {
      x: place.x,
      y: place.y + place.height * ascentOf(style),
      // Where the font is another one, its letters are set closer or wider: nothing runs over what stands beside it.
      textLength: [...written].length > 1 ? place.width : undefined,
      lengthAdjust: [...written].length > 1 ? 'spacingAndGlyphs' : undefined,
      ...letters(sheet, style),
      'text-decoration': line,
      'xml:space': /\s\s/.test(written) ? 'preserve' : undefined,
    },
    escaped(written),
  );
  put(sheet, place, markup);
}

/** @param style that of the element which the text is in @param line a line under or through it */
export function drawText(sheet: Sheet, node: Text, style: CSSStyleDeclaration, line: string | undefined): void {
  for (const part of linesOf(node)) write(sheet, part, style, line);
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

function filledIn(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  return ['file', 'checkbox', 'radio', 'hidden'].includes(field.type) ? '' : field.value;
}

/** What was filled in or chosen, which is no text of the page. */
export function drawValue(sheet: Sheet, field: Field, style: CSSStyleDeclaration): void {
  const { x, y, width, height } = field.getBoundingClientRect();
  const value = filledIn(field);
  if (value === '') return;
  const size = Number.parseFloat(style.fontSize);
  const left = x + Number.parseFloat(style.paddingLeft);
  const place = placeOf(sheet, { x: left, y, width, height });
  const markup = tag(
    'text',
    { x: place.x, y: place.y + height / 2 + size * 0.36, ...letters(sheet, style) },
    escaped(value),
  );
  put(sheet, place, markup);
}

/** What stands before an item of a list: a dot, or its number. */
export function drawMarker(sheet: Sheet, item: Element, style: CSSStyleDeclaration): void {
  if (item.tagName !== 'LI' || style.listStyleType === 'none') return;
  const range = document.createRange();
  range.selectNodeContents(item);
  const first = [...range.getClientRects()].find(({ width }) => width > 0);
  if (!first) return;
  const size = Number.parseFloat(style.fontSize);
  const items = [...(item.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'LI');
  const place: Place = placeOf(sheet, {
    x: item.getBoundingClientRect().x - size * 0.5,
    y: first.y,
    width: 0,
    height: size * 1.2,
  });
  const text = style.listStyleType === 'decimal' ? `${items.indexOf(item) + 1}.` : '•';
  const markup = tag(
    'text',
    { x: place.x, y: place.y + size * 1.02, 'text-anchor': 'end', ...letters(sheet, style) },
    text,
  );
  put(sheet, place, markup);
}
