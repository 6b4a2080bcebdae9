import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { drawingOn, placesOn } from './picture.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshotOf = (name: string) =>
  fileURLToPath(new URL(`../../docs/screenshots/partnership-${name}.png`, import.meta.url));
const broad = '/partnership/BREED';

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const holders = (page: Page) => page.getByRole('region', { name: 'Wie heeft, of kan hebben, wiens gegevens' });
const figure = (page: Page, name: string) => page.locator('dl > div', { hasText: name }).locator('dd').textContent();
const cellsOf = (page: Page, service: string) =>
  holders(page)
    .getByRole('row', { name: new RegExp(`^${service}`) })
    .getByRole('cell')
    .allTextContents();

describe.skipIf(!canBrowse)('a reviewer who starts from a partnership', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('finds it in the list, with its members and what was disclosed into it', async () => {
    await using visit = await world.visit('/partnerships');
    const { page, complaints } = visit;
    const row = page.getByRole('row', { name: /^Samenwerking Regenboog/ });
    await expect.poll(() => row.getByRole('cell').last().textContent(), soon).toBe('7');
    await row.getByRole('link', { name: 'Samenwerking Regenboog (fict.)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samenwerking Regenboog (fict.)' }).waitFor();
    await page.getByRole('link', { name: 'Regenboog, subgroep Digitaal (fict.)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Regenboog, subgroep Digitaal (fict.)' }).waitFor();
    expect(await page.getByText('Subgroep van: Samenwerking Regenboog (fict.)').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('sees who holds and who could hold whose data, known and possible apart', async () => {
    await using visit = await world.visit(broad);
    const { page, complaints } = visit;
    await holders(page).waitFor(soon);
    expect(await figure(page, 'personen bekend bij een buitenlands lid')).toBe('103');
    expect(await figure(page, 'in een onrechtmatige verstrekking')).toBe('55');
    expect(await cellsOf(page, 'DENKB')).toEqual(['DENKB▲ risico', 'sinds 1 mrt 2018', '15', '88', '10', '8']);
    expect(await cellsOf(page, 'NIMMER')).toEqual(['NIMMER', 'weg na 31 dec 2019', '7', '76', '3', '3']);
    expect(await cellsOf(page, 'MIVD')).toEqual(['MIVDeigen', 'sinds 1 jun 2014', '27', '0', '16', '7']);
    expect(await page.getByText(/^Bekend en mogelijk worden nooit opgeteld/).isVisible()).toBe(true);
    await page.screenshot({ path: screenshotOf('members') });
    expect(complaints).toEqual([]);
  });

  it('steps to the day on which someone joined, and the figures follow', async () => {
    await using visit = await world.visit(`${broad}?asOf=2020-03-31`);
    const { page } = visit;
    await holders(page).waitFor(soon);
    expect(
      await holders(page)
        .getByRole('row', { name: /^KOEKOEK/ })
        .count(),
    ).toBe(0);
    await page.getByRole('button', { name: 'Volgende gebeurtenis: 1 apr 2020' }).press('Enter');
    await page.getByText('lidmaatschap van KOEKOEK begint').waitFor();
    await holders(page)
      .getByRole('row', { name: /^KOEKOEK/ })
      .waitFor(soon);
    expect(parameter(page, 'asOf')).toBe('2020-04-01');
  });

  it('sorts the table, and the address keeps it', async () => {
    await using visit = await world.visit(broad);
    const { page } = visit;
    await page.getByRole('button', { name: 'Mogelijk' }).click();
    await expect.poll(() => parameter(page, 'sort'), soon).toBe('possible');
    await page.getByRole('button', { name: 'Mogelijk' }).click();
    await expect.poll(() => parameter(page, 'sort'), soon).toBe('-possible');
    await using receiver = await world.visit(new URL(page.url()).pathname + new URL(page.url()).search);
    const first = holders(receiver.page).getByRole('row').nth(1);
    expect(await first.textContent()).toContain('KOEKOEK');
  });

  it('sees members over time, and opens a disclosure by its sign', async () => {
    await using visit = await world.visit(broad);
    const { page } = visit;
    const picture = page.getByRole('img', { name: /^Leden van Samenwerking Regenboog \(fict\.\) door de tijd/ });
    const signs = picture.locator('svg text').getByText('✕', { exact: true });
    await expect.poll(() => signs.count(), soon).toBe(7);
    const box = await signs.first().boundingBox();
    if (!box) throw new Error('The first disclosure is not drawn.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await picture.getByText('V-AIVD-M02 · 15 okt 2019 · Onrechtmatig').waitFor();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/disclosure/V-AIVD-M02');
  });

  it('has a row for each stay of a member that left and came back', async () => {
    await using visit = await world.visit(broad);
    const stays = visit.page.getByRole('table', { name: 'Lidmaatschappen' }).getByRole('row', { name: /^VERZIN/ });
    await expect
      .poll(() => stays.allTextContents(), soon)
      .toEqual(['VERZIN1 jun 201431 okt 20191', 'VERZIN1 sep 2020heden2']);
  });

  it('sees apart who received a disclosure and who joined only afterwards', async () => {
    await using visit = await world.visit(broad);
    const { page, complaints } = visit;
    await page.getByRole('tab', { name: 'Later toegetreden' }).click();
    const matrix = page.getByRole('table', { name: 'Leden en verstrekkingen aan het verband' });
    const standings = (service: string) =>
      matrix
        .getByRole('row', { name: new RegExp(`^${service}`) })
        .getByRole('cell')
        .allTextContents();
    await expect
      .poll(() => standings('KOEKOEK'), soon)
      .toEqual([...Array(5).fill('+ later'), '● ontving', '● ontving']);
    expect((await standings('VERZIN')).slice(0, 2)).toEqual(['● ontving', '+ later']);
    expect((await standings('NIMMER')).at(3)).toBe('– al weg');
    await matrix.getByRole('button', { name: '26 nov V-AIVD-M05 Onrechtmatig' }).click();
    await expect.poll(() => parameter(page, 'disclosure'), soon).toBe('V-AIVD-M05');
    const row = page.getByRole('row', { name: /^V-AIVD-M05/ });
    expect(await row.getByRole('cell').last().textContent()).toBe('+ VERZIN 1 sep 2020+ KOEKOEK 1 apr 2020');
    await page.screenshot({ path: screenshotOf('joined') });
    expect(complaints).toEqual([]);
  });

  it('compares what members held over time', async () => {
    await using visit = await world.visit(`${broad}?picture=exposure&asOf=2020-02-13`);
    const { page, complaints } = visit;
    const table = page.getByRole('table', { name: 'Personen per dag' });
    await table.waitFor(soon);
    const rows = table.getByRole('row', { name: /^SAGE/ });
    const [known, possible] = await Promise.all(
      [0, 1].map((index) => rows.nth(index).getByRole('cell').allTextContents()),
    );
    expect(known).toEqual(['13', '17', '44', '51', '52', '58', '62']);
    expect(possible).toHaveLength(7);
    await page.screenshot({ path: screenshotOf('exposure') });
    expect(complaints).toEqual([]);
  });

  it('sees who is in a subgroup too, and who is only there', async () => {
    await using visit = await world.visit(`${broad}?picture=diagram`);
    const { page } = visit;
    const row = page.getByRole('row', { name: /^Regenboog, subgroep Digitaal/ });
    await expect
      .poll(() => row.getByRole('cell').allTextContents(), soon)
      .toEqual(['Regenboog, subgroep Digitaal (fict.)', 'subgroep', 'DENKB, KOEKOEK, MIVD, SCHIJN', 'WENS']);
    await page.screenshot({ path: screenshotOf('diagram') });
  });

  it('has members in rings that stay where they are while the day moves, and a legend of what is there', async () => {
    await using visit = await world.visit(`${broad}?picture=diagram&asOf=2020-03-31`);
    const { page, complaints } = visit;
    const legend = page.getByRole('list', { name: 'Legenda' });
    expect((await drawingOn(page)).services).not.toContain('KOEKOEK');
    expect(await legend.getByText('wordt die dag lid').count()).toBe(0);
    const before = await placesOn(page);
    await page.getByRole('button', { name: 'Volgende gebeurtenis: 1 apr 2020' }).press('Enter');
    await expect.poll(async () => (await drawingOn(page)).services, soon).toContain('KOEKOEK');
    await legend.getByText('wordt die dag lid').waitFor();
    const after = await placesOn(page);
    expect(Object.keys(before).length).toBeGreaterThan(5);
    for (const [id, place] of Object.entries(before)) expect(after[id]).toEqual(place);
    // The nearer to the middle, the inner the ring; it is drawn out sideways.
    const ring = ({ x, y }: { x: number; y: number } = { x: 0, y: 0 }) => Math.hypot(x / 1.6, y);
    expect(ring(after['hub|'])).toBe(0);
    expect(ring(after['AIVD'])).toBeLessThan(ring(after['SAGE']));
    expect(ring(after['SAGE'])).toBeLessThan(ring(after['partnership|BREED-CYBER']));
    expect(complaints).toEqual([]);
  });

  it('keeps the rings as a file, with who is in them and what the marks mean', async () => {
    await using visit = await world.visit(`${broad}?picture=diagram&asOf=2020-02-13`);
    const { page } = visit;
    const { services } = await drawingOn(page);
    await page.getByRole('button', { name: 'Afbeelding bewaren' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Bewaren als SVG' }).click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    for (const id of services) expect(svg).toContain(`data-node="${id}"`);
    expect(svg).toContain('geen lid meer');
    expect(svg).not.toContain('wordt die dag lid');
  });

  it('is told when there is no such partnership, and a bad address falls back', async () => {
    await using visit = await world.visit('/partnership/NERGENS');
    await visit.page.getByText('Dit samenwerkingsverband is er niet').waitFor(soon);
    await using other = await world.visit(`${broad}?asOf=2020-02-31&picture=film`);
    await expect.poll(() => figure(other.page, 'personen bekend bij een buitenlands lid'), soon).toBe('103');
    expect(other.complaints).toEqual([]);
  });

  it.each([
    ['/partnerships', 'light'],
    [broad, 'light'],
    [broad, 'dark'],
    [`${broad}?picture=joined&disclosure=V-AIVD-M05`, 'light'],
    [`${broad}?picture=joined&disclosure=V-AIVD-M05`, 'dark'],
    [`${broad}?picture=exposure`, 'dark'],
    [`${broad}?picture=exposure`, 'light'],
    [`${broad}?picture=diagram`, 'light'],
    ['/partnership/BREED-CYBER?picture=diagram', 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await visit.page.getByRole('table').first().waitFor(soon);
    await visit.page.waitForLoadState('networkidle');
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it('fits a narrow screen: what is wide scrolls by itself', async () => {
    await using visit = await world.visit(broad, { viewport: { width: 400, height: 900 } });
    const { page } = visit;
    for (const tab of ['Later toegetreden', 'Bereik door de tijd', 'Als diagram']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    }
  });
});
