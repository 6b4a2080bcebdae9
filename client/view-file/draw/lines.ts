/** A part of a text that stands on one line. */
export interface Line {
  readonly text: string;
  readonly rect: DOMRect;
}

const isWhite = (character: string): boolean => /\s/.test(character) && character !== '\u00A0';

/** The text between two places of a node, without the white around it, and where that stands. */
function partOf(node: Text, begin: number, end: number): Line[] {
  let [from, to] = [begin, end];
  while (from < to && isWhite(node.data.charAt(from))) from += 1;
  while (to > from && isWhite(node.data.charAt(to - 1))) to -= 1;
  if (from === to) return [];
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const rect = range.getBoundingClientRect();
  return rect.width === 0 ? [] : [{ text: node.data.slice(from, to), rect }];
}

/** Where each line of a node's text begins, by walking along its characters. */
function beginnings(node: Text): number[] {
  const range = document.createRange();
  const begins: number[] = [];
  let last: DOMRect | undefined;
  for (let at = 0; at < node.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const [rect] = range.getClientRects();
    if (!rect || rect.width === 0) continue;
    if (!last || Math.abs(rect.top - last.top) > rect.height / 2) begins.push(at);
    last = rect;
  }
  return begins;
}

/** The lines on which a text stands in the page. */
export function linesOf(node: Text): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = range.getClientRects();
  if (rects.length === 0) return [];
  if (rects.length === 1) return partOf(node, 0, node.length);
  const begins = beginnings(node);
  return begins.flatMap((begin, index) => partOf(node, begin, begins[index + 1] ?? node.length));
}
