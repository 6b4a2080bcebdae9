import { beforeAll, describe, expect, it } from 'vitest';
import { settled } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

describe.skipIf(!canBrowse)('what is written', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it.each(['/person/P-001?disclosure=V-AIVD-028&chain=down', '/person/P-001?tab=services', '/person/P-001?tab=paths'])(
    'scrolls beside the picture, and the page does not: %s',
    async (path) => {
      await using visit = await world.visit(path);
      await settled(visit.page);
      const height = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
      expect(await visit.page.evaluate(height)).toBe(0);
    },
  );

  it('says within its panel that there is nothing', async () => {
    await using visit = await world.visit('/contradictions');
    const { page } = visit;
    const said = await page.getByText('Op deze dag spreken geen').boundingBox();
    const panel = await page
      .getByRole('heading', { name: /^Tegenspraken op/ })
      .locator('xpath=../..')
      .boundingBox();
    if (!said || !panel) throw new Error('Nothing is said.');
    expect(said.y + said.height).toBeLessThan(panel.y + panel.height);
  });

  it('writes no month over another below the picture', async () => {
    await using visit = await world.visit('/person/P-001', { viewport: { width: 320, height: 844 } });
    const { page } = visit;
    await settled(page);
    const months = await page.getByTestId('timeline').evaluate((track) =>
      [...track.children]
        .filter((element) => element.tagName === 'SPAN' && element.textContent !== '')
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right }) => ({ left, right }))
        .sort((one, other) => one.left - other.left),
    );
    expect(months.length).toBeGreaterThan(2);
    for (const [index, { left }] of months.entries()) {
      expect(left).toBeGreaterThan(months[index - 1]?.right ?? Number.NEGATIVE_INFINITY);
    }
  });

  it('gives the links of the heading the same colours in the dark as in the light', async () => {
    const coloursOf = () => {
      const probe = document.body.appendChild(document.createElement('i'));
      const shade = (name: string) => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
      };
      const names = new Map(['text', 'muted', 'accent'].map((name) => [shade(name), name]));
      return [...document.querySelectorAll('header a')].map((link) => names.get(getComputedStyle(link).color));
    };
    const seen = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await using visit = await world.visit('/services', { colorScheme });
      await settled(visit.page);
      seen.push(await visit.page.evaluate(coloursOf));
    }
    expect(seen[0]).toContain('muted');
    expect(seen[1]).toEqual(seen[0]);
  });
});
