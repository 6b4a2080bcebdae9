import { beforeAll, describe, expect, it } from 'vitest';
import { settled, views } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const compared = ['/compare?person=P-001', '/compare?partnership=BREED', '/compare?authorisation=T-AIVD-M2'];

/** The words of tables, and of what stands in one line with its controls, that are broken within the word. */
function brokenWords(): string[] {
  const broken: string[] = [];
  for (const cell of document.querySelectorAll('main :is(td, th, strong, label, button):not(.CodeMirror *)')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const heights = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (heights.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

describe.skipIf(!canBrowse)('every view', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('is found', () => {
    expect(views.length).toBeGreaterThanOrEqual(20);
    expect(views.filter((view) => view.includes('no sample id'))).toEqual([]);
  });

  it.each([...views, ...compared])(
    'fits a telephone in light, with its words whole, and a very large screen in dark, without a complaint: %s',
    async (path) => {
      await using visit = await world.visit(path, { colorScheme: 'light', viewport: { width: 320, height: 844 } });
      const { page, complaints } = visit;
      for (const [width, height, colorScheme] of [
        [320, 844, 'light'],
        [390, 844, 'light'],
        [3840, 2160, 'dark'],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await settled(page);
        expect(await page.locator('html.bp6-dark').count()).toBe(colorScheme === 'dark' ? 1 : 0);
        expect(await page.evaluate(brokenWords)).toEqual([]);
        // The page does not scroll sideways.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
    },
  );
});
