import { escaped, tag } from '../../picture-file/markup.ts';
import type { Palette } from '../palette.ts';

const pitch = 18;

/** The first line is larger; how wide a letter is, at most on average. */
const heading = { size: 14, letter: 8 };
const rest = { size: 11.5, letter: 6.4 };

/** A line in as many as it takes for each to have at most so many letters; a word that is longer is broken. */
function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    const longer = open === '' ? word : `${open} ${word}`;
    if ([...longer].length <= most) {
      open = longer;
      continue;
    }
    if (open !== '') lines.push(open);
    const letters = [...word];
    while (letters.length > most) lines.push(letters.splice(0, most).join(''));
    open = letters.join('');
  }
  return open === '' ? lines : [...lines, open];
}

interface Caption {
  readonly height: number;
  /** @param y of the foot of its first line */
  readonly draw: (x: number, y: number) => string[];
}

/** What stands above a picture, a line each, of which nothing goes over the edge. */
export function captionOf(lines: readonly string[], width: number, { text, muted }: Palette): Caption {
  const drawn = lines.flatMap((line, index) => {
    const { size, letter } = index === 0 ? heading : rest;
    const look =
      index === 0 ? { 'font-size': size, 'font-weight': 650, fill: text } : { 'font-size': size, fill: muted };
    return wrapped(line, Math.max(8, Math.floor(width / letter))).map((part) => ({ part, look }));
  });
  return {
    height: drawn.length * pitch,
    draw: (x, y) =>
      drawn.map(({ part, look }, index) => tag('text', { x, y: y + index * pitch, ...look }, escaped(part))),
  };
}
