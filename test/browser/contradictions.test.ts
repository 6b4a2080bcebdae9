import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/contradictions.png', import.meta.url));
const may = '/contradictions?asOf=2020-05-01';

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const found = (page: Page, day: string) => page.getByRole('heading', { level: 2, name: `Tegenspraken op ${day}` });

describe.skipIf(!canBrowse)('a reviewer who looks for contradictions', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('reads all of a day, by service, in sentences', async () => {
    await using visit = await world.visit(may);
    const { page, complaints } = visit;
    await found(page, '1 mei 2020 10').waitFor();
    const table = page.getByRole('table', { name: 'Tegenspraken' });
    expect(await table.getByRole('rowheader').count()).toBe(5);
    await table.getByText('Nationaal Bureau Mythenië (fict.)6 tegenspraken').waitFor();
    await table.getByText(/^Wegingsnotitie W-SAGE-1 laat “naslag \(veiligheidsonderzoek\)” niet toe/).waitFor();
    await table.getByText(/^Wegingsnotitie W-KOEKOEK-1 geldt sinds 1 feb 2020;/).waitFor();
    await page
      .getByRole('img', { name: /^Aantal tegenspraken per dag/ })
      .locator('svg')
      .waitFor();
    await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('chooses another day, and gets its contradictions', async () => {
    await using visit = await world.visit(may);
    const { page } = visit;
    await page.getByLabel('Op', { exact: true }).fill('2020-02-15');
    await found(page, '15 feb 2020 6').waitFor();
    expect(parameter(page, 'asOf')).toBe('2020-02-15');
    await page.getByRole('button', { name: 'Vandaag' }).click();
    await page.getByText('Op deze dag spreken geen wegingsnotitie en toestemming elkaar tegen.').waitFor();
  });

  it('reads the numbers over time as a table, and chooses a day there by keyboard', async () => {
    await using visit = await world.visit(may);
    const { page } = visit;
    await page.getByText('De aantallen als tabel').click();
    const numbers = (day: string) => page.getByRole('row', { name: new RegExp(`^${day} `) });
    expect(await numbers('1 mei 2020').getByRole('cell').allTextContents()).toEqual(['1 mei 2020', '5', '5', '10']);
    await numbers('1 apr 2020').press('Enter');
    await found(page, '1 apr 2020 14').waitFor();
  });

  it('chooses a day by a click on its bar', async () => {
    await using visit = await world.visit('/contradictions?from=2020-01-01&to=2020-12-01');
    const { page } = visit;
    const chart = page.getByRole('img', { name: /^Aantal tegenspraken per dag/ }).locator('svg');
    const box = await chart.boundingBox();
    if (!box) throw new Error('The chart is not drawn.');
    await chart.click({ position: { x: box.width / 2, y: box.height - 20 } });
    await expect.poll(() => parameter(page, 'asOf'), soon).toMatch(/^2020-0[67]-01$/);
  });

  it('follows a sentence to the weighing note, and that to its place in time', async () => {
    await using visit = await world.visit(may);
    const { page } = visit;
    await page.getByRole('link', { name: 'W-KOEKOEK-1' }).click();
    await page.getByRole('heading', { level: 1, name: 'W-KOEKOEK-1' }).waitFor();
    await page.getByRole('link', { name: 'Zie haar in de tijd', exact: false }).click();
    await page.getByRole('img', { name: /^Tijdsbeeld van Wolkendienst/ }).waitFor();
    expect(parameter(page, 'note')).toBe('W-KOEKOEK-1');
  });

  it('passes over what an address holds and cannot be used', async () => {
    await using visit = await world.visit('/contradictions?asOf=2020-02-31&from=2021-01-01&to=2020-01-01');
    await visit.page.getByRole('heading', { level: 1, name: 'Tegenspraken' }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('finds nothing that keeps anyone out, in %s', async (colorScheme) => {
    await using visit = await world.visit(may, { colorScheme });
    await found(visit.page, '1 mei 2020 10').waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
