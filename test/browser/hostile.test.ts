import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileNames } from '../export/hostile.ts';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { keptView, readSvg } from './view-file.ts';
import { settled } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const longest = 'Zeerlangenaam'.repeat(76);
const names = [...hostileNames, '<img src=x onerror="window.ran = true">', longest];

/** The base folder, whose persons and service are named so. */
function hostileFolder() {
  const folder = baseFolder();
  const category = folder.persons[0]?.category ?? '';
  return {
    ...folder,
    persons: [...folder.persons, ...names.map((name, index) => ({ id: `H${index}`, name, category }))],
    services: folder.services.map((service, index) => ({ ...service, name: names[index] ?? service.name })),
  };
}

const widths = () => [document.documentElement.scrollWidth, document.documentElement.clientWidth];

describe.skipIf(!canBrowse)('names that would do harm', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const files = Object.entries(filesOf(hostileFolder())).map(([name, text]) => [
      name,
      new TextEncoder().encode(text),
    ]);
    const answer = await fetch(`${world.url}/import`, {
      method: 'POST',
      body: new Uint8Array(zipSync(Object.fromEntries(files))),
      headers: { 'content-type': 'application/zip' },
    });
    expect(await answer.text()).toContain('"result"');
    return () => world[Symbol.asyncDispose]();
  });

  it.each(names.map((name, index) => [index, name] as const))(
    'are text on the page of a person: %i',
    async (index, name) => {
      await using visit = await world.visit(`/person/H${index}`);
      const { page, complaints } = visit;
      const heading = page.locator('main h1').first();
      await heading.waitFor();
      const squeezed = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ');
      await expect.poll(async () => squeezed(await heading.textContent())).toContain(squeezed(name).trim());
      expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
      expect(await heading.evaluate((element) => getComputedStyle(element).unicodeBidi)).toMatch(/isolate/);
      const [content = 0, room = 0] = await page.evaluate(widths);
      expect(content).toBeLessThanOrEqual(room);
      expect(complaints).toEqual([]);
    },
  );

  it('are text in a table, which stays as wide as its page', async () => {
    await using visit = await world.visit('/services');
    const { page, complaints } = visit;
    await page.getByText('<script>alert(1)</script>').first().waitFor();
    const [content = 0, room = 0] = await page.evaluate(widths);
    expect(content).toBeLessThanOrEqual(room);
    expect(complaints).toEqual([]);
  });

  it.each(['/services', '/person/H0'])('are text in the view that is kept as SVG: %s', async (path) => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    await settled(page);
    const svg = readSvg((await keptView(page, 'SVG')).bytes.toString('utf8'));
    expect(svg.texts.join('')).toContain('<script>alert(1)</script>');
    for (const one of ['script', 'img', 'a']) expect(svg.elements).not.toContain(one);
    expect(svg.references.filter((one) => /^on/.test(one))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
