import { plainColour } from './colour.ts';
import { escaped, tag } from './markup.ts';

/** What a style sheet may say of a shape or a text, and the same as an attribute. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

function paint(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of painted) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, plainColour(value));
  }
  for (const name of ['class', 'style', 'aria-label', 'role']) copy.removeAttribute(name);
}

/** Fills that stand elsewhere in the page have to come along. @param brought those that the file has already; adds these */
function bringFills(root: SVGSVGElement, copy: SVGSVGElement, brought: Set<string>): void {
  const ids = new Set([...copy.querySelectorAll('[fill^="url("]')].map((one) => one.getAttribute('fill') ?? ''));
  for (const reference of ids) {
    const id = /#([^")]+)/.exec(reference)?.[1];
    if (id === undefined || brought.has(id) || root.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
    const fill = document.getElementById(id);
    if (fill) copy.prepend(standIn(fill));
    brought.add(id);
  }
}

/** A copy that looks as the original does, without the page's style sheets. */
function standIn<Kind extends Element>(original: Kind): Kind {
  const copy = original.cloneNode(true) as Kind;
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, one] of [...original.querySelectorAll('*')].entries()) {
    const twin = copies[index];
    if (twin) paint(one, twin);
  }
  paint(original, copy);
  for (const style of copy.querySelectorAll('style')) style.remove();
  return copy;
}

const serialised = (node: Node): string => new XMLSerializer().serializeToString(node);

/**
 * A picture of the page within a larger file, where it stands in the page.
 * @param brought the fills that the file has already, by id; adds those of this picture
 */
export function withinPage(picture: SVGSVGElement, at: Pick<DOMRect, 'x' | 'y'>, brought: Set<string>): string {
  const copy = standIn(picture);
  bringFills(picture, copy, brought);
  const { width, height } = picture.getBoundingClientRect();
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const [name, value] of Object.entries({ ...at, width, height }))
    copy.setAttribute(name, String(Math.round(value * 100) / 100));
  copy.setAttribute('overflow', getComputedStyle(picture).overflow === 'visible' ? 'visible' : 'hidden');
  return serialised(copy);
}

/**
 * A picture of the page as an SVG file that stands by itself, in the colours that it has on the screen.
 * @param title what it shows; stands in the file, not in the picture
 */
export function fromPage(picture: SVGSVGElement, title: string): string {
  const copy = standIn(picture);
  bringFills(picture, copy, new Set());
  const { width, height } = picture.getBoundingClientRect();
  const [left, top, across, down] = (picture.getAttribute('viewBox') ?? `0 0 ${width} ${height}`).split(/[\s,]+/);
  const inside = [...copy.childNodes].map(serialised);
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${left} ${top} ${across} ${down}`,
      width: Math.round(width),
      height: Math.round(height),
      'font-family': getComputedStyle(picture).fontFamily,
      'font-size': getComputedStyle(picture).fontSize,
      fill: plainColour(getComputedStyle(picture).fill),
    },
    tag('title', {}, escaped(title)),
    tag('rect', { x: left, y: top, width: across, height: down, fill: ground }),
    ...inside,
  );
}
