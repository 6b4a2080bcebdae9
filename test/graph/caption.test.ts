import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Palette } from '../../client/graph/palette.ts';
import { captionOf } from '../../client/graph/svg/caption.ts';

const palette = { text: '#000', muted: '#777' } as Palette;
const textsIn = (drawn: readonly string[]) => drawn.map((one) => />([^<]*)</.exec(one)?.[1] ?? '');

test('no line above a picture is wider than the picture, and none of its letters is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,90}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), fc.integer({ min: 200, max: 1500 }), (lines, width) => {
      const caption = captionOf(
        lines.map((line) => line.join(' ')),
        width,
        palette,
      );
      const drawn = textsIn(caption.draw(0, 0));
      // A letter of 11.5 pixels is 5.5 wide at least.
      for (const text of drawn) expect(text.length * 5.5).toBeLessThanOrEqual(width);
      expect(drawn.join('').replaceAll(' ', '')).toBe(lines.flat().join(''));
      expect(caption.height).toBeGreaterThanOrEqual(drawn.length * 14);
    }),
  );
});
