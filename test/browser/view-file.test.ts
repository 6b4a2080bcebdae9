import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { violationsOn } from './axe.ts';
import { chooseOfView, keptView, lookOf, readSvg, rowsOf } from './view-file.ts';
import { settled, views } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const unbroken = (text: string): string => text.replaceAll(/\s+/g, '');

/** With a picture, a choice or an open panel in them, beside the plain address of each view. */
const more = [
  '/person/P-001?asOf=2020-02-11&disclosure=V-AIVD-028',
  '/partnership/BREED?asOf=2020-03-01&picture=diagram',
  '/partnership/BREED?asOf=2020-03-01&picture=joined',
  '/compare?person=P-001&from=2019-10-02&to=2020-03-01',
  '/contradictions?asOf=2020-03-01',
];

/** A PNG is the SVG drawn once more: here a view of each sort is kept as one, with pictures, charts, lists and forms. */
const asPng = new Set(['/', '/add-data', '/rules', '/service/SAGE', '/person/P-001/recall', ...more]);

describe.skipIf(!canBrowse)('someone who keeps a view', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it.each([...views, ...more])('gets all of it as a file that stands by itself: %s', async (path) => {
    await using visit = await world.visit(path, { colorScheme: 'dark' });
    const { page, complaints } = visit;
    await settled(page);
    const rows = await rowsOf(page);
    const heading = await page.locator('main :is(h1, h2)').first().textContent();
    const title = await page.title();
    const { bytes } = await keptView(page, 'SVG');
    const svg = readSvg(bytes.toString('utf8'));
    const all = unbroken(svg.texts.join(''));
    for (const row of rows) for (const cell of row) expect(all).toContain(unbroken(cell));
    expect((all + unbroken(svg.title)).toLowerCase()).toContain(unbroken(heading ?? '').toLowerCase());
    expect(svg.title).toBe(title);
    const { versions } = await ask<{ versions: { rules: string; data: string } }>(world, '{ versions { rules data } }');
    for (const part of [decodeURI(page.url()), versions.rules, versions.data]) {
      expect(svg.description).toContain(part);
      expect(all).toContain(unbroken(part));
    }
    for (const one of ['script', 'style', 'image', 'foreignObject', 'a']) expect(svg.elements).not.toContain(one);
    expect(svg.references.filter((one) => !/^\w+=url\("?#[^")]+"?\)$/.test(one))).toEqual([]);
    if (asPng.has(path)) {
      const png = await lookOf(page, (await keptView(page, 'PNG')).bytes);
      expect(Math.abs(png.width / png.height - svg.width / svg.height)).toBeLessThan(0.01);
      expect(png.width).toBeGreaterThan(svg.width);
      expect(png.colours).toBeGreaterThan(20);
    }
    // What was laid out as a document is a screen again, dark as it was.
    expect(await page.locator('html.bp6-dark:not(.on-paper)').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('has every text within the picture, as large as it is told', async () => {
    await using visit = await world.visit('/service/SAGE?asOf=2020-03-01');
    const { page } = visit;
    await settled(page);
    const { bytes } = await keptView(page, 'SVG');
    await using alone = await world.visit('/probe/live');
    const outside = await alone.page.evaluate((xml) => {
      const { documentElement } = new DOMParser().parseFromString(xml, 'image/svg+xml');
      document.body.replaceChildren(document.importNode(documentElement, true));
      const svg = document.querySelector('svg');
      const whole = svg?.getBoundingClientRect();
      return [...document.querySelectorAll('text')]
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return !whole || left < whole.left || right > whole.right || top < whole.top || bottom > whole.bottom;
        })
        .map(({ textContent }) => textContent);
    }, bytes.toString('utf8'));
    expect(outside).toEqual([]);
  });

  it('gets every row of a list that the page shows in parts', async () => {
    const { worklist, disclosures } = await ask<{
      worklist: { totalCount: number; edges: { node: { disclosure: { id: string } } }[] };
      disclosures: { totalCount: number; edges: { node: { id: string } }[] };
    }>(
      world,
      `{ worklist(first: 500, gaps: false) { totalCount edges { node { disclosure { id } } } }
         disclosures(first: 500, recipient: "SAGE") { totalCount edges { node { id } } } }`,
    );
    expect(worklist.edges).toHaveLength(worklist.totalCount);
    await using visit = await world.visit('/worklist');
    await settled(visit.page);
    expect((await rowsOf(visit.page)).length).toBeLessThan(worklist.totalCount);
    const { texts } = readSvg((await keptView(visit.page, 'SVG')).bytes.toString('utf8'));
    const told = (ids: readonly string[]) => ids.filter((id) => /^V-|^DV-/.test(id)).sort();
    expect(told(texts)).toEqual(worklist.edges.map(({ node }) => node.disclosure.id).sort());
    await using other = await world.visit('/service/SAGE');
    await settled(other.page);
    const received = new Set(readSvg((await keptView(other.page, 'SVG')).bytes.toString('utf8')).texts);
    expect(disclosures.edges.map(({ node }) => node.id).filter((id) => !received.has(id))).toEqual([]);
  });

  it('is told when the view is not whole, and then gets nothing', async () => {
    await using visit = await world.visit('/worklist');
    const { page } = visit;
    await settled(page);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('"operationName":"Worklist"') ? route.abort() : route.continue(),
    );
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await chooseOfView(page, 'Weergave bewaren als SVG');
    await page.getByRole('dialog').getByText('kon niet worden geladen').waitFor();
    expect(downloads).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is told by how much a very large view is reduced as PNG, of which nothing is cut off', async () => {
    await using visit = await world.visit('/views');
    const { page } = visit;
    await settled(page);
    await page.evaluate(() => {
      const [tall, foot] = [document.createElement('div'), document.createElement('p')];
      tall.style.height = '20000px';
      foot.textContent = 'the foot of the view';
      document.querySelector('main')?.append(tall, foot);
    });
    const { bytes } = await keptView(page, 'PNG');
    await page
      .getByRole('dialog')
      .getByText(/verkleind tot (7|8)\d% van haar grootte/)
      .waitFor();
    const { height, lowest } = await lookOf(page, bytes);
    expect(height).toBeLessThanOrEqual(16_384);
    expect(lowest).toBeGreaterThan(height - 40);
  });

  it('gets it in English too, as large as its own screen', async () => {
    await using visit = await world.visit('/services?asOf=2020-03-01', { viewport: { width: 320, height: 700 } });
    const { page } = visit;
    await settled(page);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save or print the view' }).click();
    await page.getByRole('menuitem', { name: 'Save the view as SVG' }).click();
    const svg = readSvg(await readFile(await (await download).path(), 'utf8'));
    expect(svg.description).toContain('As of Sunday, 1 March 2020');
    expect(svg.description).toMatch(/^Rules \w+ · data \w+ \(all\)/m);
  });

  it.each(['light', 'dark'] as const)('finds nothing that keeps anyone out of the menu: in %s', async (colorScheme) => {
    await using visit = await world.visit('/services', { colorScheme });
    const { page } = visit;
    await settled(page);
    await page.getByRole('button', { name: 'Weergave bewaren of afdrukken' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Weergave afdrukken' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
