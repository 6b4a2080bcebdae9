import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { pagesOf } from './pdf.ts';
import { drawingOn } from './picture.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const unbroken = (text: string): string => text.replaceAll(/\s+/g, '');

/** What comes on paper, page by page, with no white in it. */
const printed = async (page: Page): Promise<string[]> =>
  (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).map(unbroken);

/** What stands at the beginning of each row of the longest table of a view. */
async function cellsOf(page: Page): Promise<string[]> {
  const tables = page.locator('main table:visible');
  const lengths = await tables.evaluateAll((all) => all.map((table) => (table as HTMLTableElement).rows.length));
  const longest = tables.nth(lengths.indexOf(Math.max(...lengths)));
  return longest.locator('tbody tr > :first-child').allInnerTexts();
}

interface Contradictions {
  readonly contradictions: readonly {
    readonly weighingNote: { readonly id: string };
    readonly authorisation: { readonly id: string };
  }[];
}

/** What only a picture writes of services with an elevated risk: the sign before the id. */
async function signedOf(world: World, services: readonly string[]): Promise<string[]> {
  const asked = services.map((id) => `${id}: service(id: "${id}") { elevatedRisk }`).join(' ');
  const told = await ask<Record<string, { elevatedRisk: boolean }>>(world, `{ ${asked} }`);
  return Object.entries(told).flatMap(([id, { elevatedRisk }]) => (elevatedRisk ? [`▲${id}`] : []));
}

const views = [
  '/exposure-matrix?asOf=2020-03-01',
  '/worklist',
  '/services',
  '/service/SAGE?asOf=2020-03-01',
  '/person/P-001/scope?asOf=2020-03-01',
  '/partnership/BREED?asOf=2020-03-01',
  '/authorisation/T-AIVD-U1',
  '/compare?person=P-001&from=2019-10-02&to=2020-03-01',
];

describe.skipIf(!canBrowse)('a view on paper', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it.each(views)('is whole, with its title and its query, and without what can only be pressed: %s', async (path) => {
    await using visit = await world.visit(path, { colorScheme: 'dark' });
    const { page, complaints } = visit;
    await page.locator('main table:visible tbody tr').first().waitFor();
    await page.waitForLoadState('networkidle');
    const title = await page.title();
    const cells = await cellsOf(page);
    expect(cells.length).toBeGreaterThan(0);
    const pages = await printed(page);
    const all = pages.join('');
    expect(pages[0]).toContain(unbroken(title));
    expect(pages[0]).toContain(unbroken(decodeURI(page.url())));
    for (const cell of cells) expect(all).toContain(unbroken(cell));
    expect(all).not.toContain('Zonderinloggen');
    // It is dark again on the screen.
    expect(await page.locator('html.bp6-dark').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is black on white, also where the screen is dark', async () => {
    await using visit = await world.visit('/services', { colorScheme: 'dark' });
    const { page } = visit;
    await page.locator('main table:visible tbody tr').first().waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('body, main h1, main td')].map((one) => {
        const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const { color, backgroundColor } = getComputedStyle(one);
        const [red = 0, green = 0, blue = 0] = parts(color);
        const [r = 255, g = 255, b = 255, alpha = 1] = parts(backgroundColor);
        return { ink: Math.max(red, green, blue), ground: alpha === 0 ? 255 : Math.min(r, g, b) };
      }),
    );
    expect(looks.length).toBeGreaterThan(3);
    expect(Math.max(...looks.map(({ ink }) => ink))).toBeLessThan(190);
    expect(Math.min(...looks.map(({ ground }) => ground))).toBeGreaterThan(225);
  });

  it('has the heads of a long table on each of its pages', async () => {
    await using visit = await world.visit('/worklist');
    const { page } = visit;
    await page.locator('main table:visible tbody tr').first().waitFor();
    await page.waitForLoadState('networkidle');
    const table = page.locator('main table:visible').first();
    // What can only be pressed has no column on paper.
    const heads = (await table.locator('thead th').allInnerTexts()).filter((head) => head !== 'Beoordelen');
    expect(heads).toHaveLength(6);
    const ids = await table.locator('tbody td:nth-child(2)').allInnerTexts();
    const pages = await printed(page);
    const withRows = pages.filter((text) => ids.some((id) => text.includes(unbroken(id))));
    expect(withRows.length).toBeGreaterThan(1);
    for (const text of withRows) for (const head of heads) expect(text).toContain(unbroken(head));
  });

  it.each([
    '/person/P-001?asOf=2020-02-11',
    '/compare?person=P-001&from=2019-10-02&to=2020-02-11',
    '/compare?authorisation=T-AIVD-M2&on=2020-02-01',
  ])('has its picture beneath its head, as a drawing and not as what a canvas happens to hold: %s', async (path) => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    const { services } = await drawingOn(page);
    await page.waitForLoadState('networkidle');
    const [first = ''] = await printed(page);
    const signed = await signedOf(world, services);
    expect(signed.length).toBeGreaterThan(2);
    for (const one of signed) expect(first).toContain(one);
    expect(complaints).toEqual([]);
  });

  it('has the rings of a partnership, with the subgroups that its tables do not name by id', async () => {
    await using visit = await world.visit('/partnership/BREED?asOf=2020-03-01&picture=diagram');
    await drawingOn(visit.page);
    await visit.page.waitForLoadState('networkidle');
    const all = (await printed(visit.page)).join('');
    for (const id of ['BREED-CYBER', 'BREED-REIS', 'SPROOK', 'WENS']) expect(all).toContain(id);
  });

  it('has every contradiction of a day', async () => {
    await using visit = await world.visit('/contradictions?asOf=2020-03-01');
    const { page, complaints } = visit;
    await page.locator('main li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const query = '{ contradictions(asOf: "2020-03-01") { weighingNote { id } authorisation { id } } }';
    const { contradictions } = await ask<Contradictions>(world, query);
    expect(contradictions.length).toBeGreaterThan(0);
    const all = (await printed(page)).join('');
    for (const { weighingNote, authorisation } of contradictions) {
      expect(all).toContain(weighingNote.id);
      expect(all).toContain(authorisation.id);
    }
    expect(complaints).toEqual([]);
  });
});
