import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolated } from '../../client/text/isolated.ts';

const marks = [
  '\u061C',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];
const letters = ['a', 'Z', '1', ' ', '-', 'é', 'א', 'ش', '\u{1E900}', '\u{10F42}'];
const name = fc.string({ unit: fc.constantFrom(...marks, ...letters), maxLength: 12 });

/** Where each isolate ends, as BD9 of UAX #9 matches them: a stack, in which an end without a beginning counts for nothing. */
function matchesIn(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const matches = new Map<number, number>();
  [...text].forEach((character, index) => {
    if (['\u2066', '\u2067', '\u2068'].includes(character)) open.push(index);
    if (character !== '\u2069') return;
    const begin = open.pop();
    if (begin !== undefined) matches.set(begin, index);
  });
  return matches;
}

test('a name that could turn about its neighbours is shut in whole, and stays what it is within', () => {
  fc.assert(
    fc.property(name, (given) => {
      const text = isolated(given);
      const turns = [...given].some(
        (character) => marks.includes(character) || 'אش\u{1E900}\u{10F42}'.includes(character),
      );
      if (!turns) return text === given;
      expect(text).toContain(given);
      const length = [...text].length;
      expect([...text][0]).toBe('\u2068');
      expect(matchesIn(text).get(0)).toBe(length - 1);
      // What comes after it is at the level of what came before: nothing was left open.
      expect(matchesIn(`${text}\u2068b\u2069`).get(length)).toBe(length + 2);
      return true;
    }),
  );
});

test('a plain name is left alone', () => {
  for (const plain of ['', 'FABEL', 'Staatsbureau Fabelië', 'Ægir – 北京', '\u200D'])
    expect(isolated(plain)).toBe(plain);
});
