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

const share = (part: string | undefined): number => Math.round(Number(part ?? 0) * 255);

/** A mixed colour is computed as `color(srgb …)`, which few programs read. */
const plainColour = (value: string): string =>
  value.replace(
    /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/,
    (_, red: string, green: string, blue: string, alpha: string | undefined) =>
      alpha === undefined
        ? `rgb(${share(red)},${share(green)},${share(blue)})`
        : `rgba(${share(red)},${share(green)},${share(blue)},${alpha})`,
  );

function paint(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of painted) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, plainColour(value));
  }
  for (const name of ['class', 'style', 'aria-label', 'role']) copy.removeAttribute(name);
}

/** Fills that stand elsewhere in the page have to come along. */
function bringFills(root: SVGSVGElement, copy: SVGSVGElement): void {
  const ids = new Set([...copy.querySelectorAll('[fill^="url("]')].map((one) => one.getAttribute('fill') ?? ''));
  for (const reference of ids) {
    const id = /#([^")]+)/.exec(reference)?.[1];
    const fill =
      id === undefined || root.querySelector(`[id="${CSS.escape(id)}"]`) ? null : document.getElementById(id);
    if (fill) copy.prepend(standIn(fill));
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

/**
 * A picture of the page as an SVG file that stands by itself, in the colours that it has on the screen.
 * @param title what it shows; stands in the file, not in the picture
 */
export function fromPage(picture: SVGSVGElement, title: string): string {
  const copy = standIn(picture);
  bringFills(picture, copy);
  const { width, height } = picture.getBoundingClientRect();
  const [left, top, across, down] = (picture.getAttribute('viewBox') ?? `0 0 ${width} ${height}`).split(/[\s,]+/);
  const inside = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node));
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
