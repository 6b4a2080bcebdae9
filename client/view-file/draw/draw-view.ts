import { withinPage } from '../../picture-file/from-page.ts';
import { escaped, tag } from '../../picture-file/markup.ts';
import { drawBox } from './box.ts';
import { emptySheet, type Place, placeOf, put, type Sheet } from './sheet.ts';
import { drawMarker, drawText, drawValue, isField } from './text.ts';

/** What is there for those who hear the page, and can't be seen. */
const isHeardOnly = ({ clipPath }: CSSStyleDeclaration): boolean => clipPath === 'inset(50%)';

/** An element that has no box of its own may have children that have. */
const isShown = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  display === 'contents' || element.checkVisibility({ opacityProperty: true });

/** A picture of the page; what it is drawn in, as Cytoscape's canvas, is not on paper. */
function drawPicture(sheet: Sheet, picture: SVGSVGElement): void {
  const place = placeOf(sheet, picture.getBoundingClientRect());
  if (place.width > 0 && place.height > 0) put(sheet, place, withinPage(picture, place, sheet.brought));
}

/** What an element shows by itself, below what is in it. */
function drawOwn(sheet: Sheet, element: Element, style: CSSStyleDeclaration): void {
  drawBox(sheet, element, style);
  drawMarker(sheet, element, style);
  if (isField(element)) drawValue(sheet, element, style);
}

/** @param line the line under or through the text that an element around this one brings */
function drawChildren(sheet: Sheet, element: Element, style: CSSStyleDeclaration, line: string | undefined): void {
  const own = style.textDecorationLine === 'none' ? line : style.textDecorationLine;
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(sheet, child, own);
    else if (child instanceof Text && style.visibility === 'visible') drawText(sheet, child, style, own);
  }
}

function drawElement(sheet: Sheet, element: Element, line: string | undefined): void {
  const style = getComputedStyle(element);
  if (!isShown(element, style) || isHeardOnly(style)) return;
  const from = sheet.drawn.length;
  if (element instanceof SVGSVGElement) drawPicture(sheet, element);
  else {
    if (style.visibility === 'visible') drawOwn(sheet, element, style);
    if (!isField(element)) drawChildren(sheet, element, style, line);
  }
  if (style.opacity !== '1') {
    const faded = sheet.drawn.splice(from);
    sheet.drawn.push(tag('g', { opacity: style.opacity }, ...faded, ''));
  }
}

interface About {
  /** What view it is, and what it was made from: stand in the file, not in the picture. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

const margin = 16;

/**
 * The page as an SVG file that stands by itself: the boxes, texts and pictures of these elements, where they stand in the page.
 * Text is text; nothing in the file refers to anything outside it.
 */
export function drawView(elements: readonly Element[], { title, description, language }: About): string {
  const places = elements.map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
  const origin: Pick<Place, 'x' | 'y'> = {
    x: Math.min(...places.map(({ left }) => left)) - margin,
    y: Math.min(...places.map(({ top }) => top)) - margin,
  };
  const sheet = emptySheet(origin, getComputedStyle(document.body).fontFamily);
  for (const element of elements) drawElement(sheet, element, undefined);
  const width = Math.ceil(sheet.right + margin);
  const height = Math.ceil(sheet.bottom + margin);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': sheet.font,
      // As app.css has it: figures of one width.
      style: `font-feature-settings:${getComputedStyle(document.body).fontFeatureSettings.replaceAll('"', "'")}`,
    },
    tag('title', {}, escaped(title)),
    tag('desc', {}, escaped(description)),
    tag('defs', {}, ...[...sheet.fills.values()].map(({ markup }) => markup), ''),
    tag('rect', { width, height, fill: 'white' }),
    ...sheet.drawn,
  );
}
