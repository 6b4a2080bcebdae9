import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/authorisation.png', import.meta.url));
const broad = '/authorisation/T-AIVD-M2';
const kring = '/authorisation/T-AIVD-M1?on=2020-01-01';

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const panel = (page: Page, name: string) => page.getByRole('region', { name });
const whatIf = (page: Page) => panel(page, 'Wat als zij was ingetrokken?');
const figures = (page: Page) => whatIf(page).locator('dd').allTextContents();

describe.skipIf(!canBrowse)('a reviewer who starts from an authorisation', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('finds the one that lacks its motivations, and reads what it describes', async () => {
    await using visit = await world.visit('/authorisations');
    const { page, complaints } = visit;
    const row = page.getByRole('row', { name: /T-AIVD-M2/ });
    expect(await row.textContent()).toContain('Noodzaak, Proportionaliteit');
    await row.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'T-AIVD-M2' }).waitFor();
    expect(await panel(page, 'Vastgelegd').getByText('Geen (deugdelijke) motivering').count()).toBe(2);
    const description = panel(page, 'Omschrijving');
    await description.getByText('De omschrijving is niet gesloten', { exact: false }).waitFor();
    await description.getByRole('link', { name: 'Samenwerking Regenboog (fict.)' }).waitFor();
    await description.getByRole('heading', { name: 'Persoonscategorieën 9' }).waitFor();
    await description.getByRole('heading', { name: 'Typen gegeven 11' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the list to a kind and to what was in force on a day, and sends it on', async () => {
    await using visit = await world.visit('/authorisations');
    const { page, complaints } = visit;
    await page.getByRole('combobox', { name: /^Soort/ }).selectOption('MULTILATERAL');
    const row = (id: string) => page.getByRole('row', { name: new RegExp(id) });
    await expect.poll(() => row('T-AIVD-U1').count(), soon).toBe(0);
    expect(await row('T-AIVD-M2').count()).toBe(1);
    await page.getByLabel('Van kracht op').fill('1 jan 2000');
    await expect.poll(() => row('T-AIVD-M2').count(), soon).toBe(0);
    expect([parameter(page, 'kind'), parameter(page, 'inForceOn')]).toEqual(['MULTILATERAL', '2000-01-01']);
    expect(complaints).toEqual([]);
  });

  it('reads what fell outside it, in sentences', async () => {
    await using visit = await world.visit(kring);
    const { page } = visit;
    const outside = panel(page, 'Wat erbuiten viel 4');
    await outside.getByRole('heading', { name: /Multilaterale toestemming bilateraal gebruikt/ }).waitFor();
    await outside.getByText('SAGE staat niet onder de ontvangers van toestemming T-AIVD-M1.').first().waitFor();
    expect(await outside.getByRole('link', { name: 'V-AIVD-MB1' }).count()).toBe(2);
    const done = panel(page, 'Wat eronder is gedaan');
    expect(
      await done
        .getByRole('row', { name: /Onrechtmatig/ })
        .getByRole('cell')
        .last()
        .textContent(),
    ).toBe('4');
    await page.screenshot({ path: screenshot });
  });

  it('sees what hangs on it from the day on which it was withdrawn, and from another day', async () => {
    await using visit = await world.visit(broad);
    const { page, complaints } = visit;
    await expect.poll(() => figures(page), soon).toEqual(['1', '2', '0']);
    await whatIf(page).getByLabel('Ingetrokken op').fill('2020-01-01');
    await expect.poll(() => figures(page), soon).toEqual(['6', '11', '0']);
    expect(parameter(page, 'on')).toBe('2020-01-01');
    const label = whatIf(page).getByRole('img', { name: /van de 10 verstrekkingen liggen er 6 op of na 1 jan 2020/ });
    await label.waitFor();
    await whatIf(page)
      .getByRole('row', { name: /V-AIVD-M09/ })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('sends the address to a colleague, who sees the alternatives', async () => {
    await using visit = await world.visit(kring);
    const { page } = visit;
    await expect.poll(() => figures(page), soon).toEqual(['5', '8', '6']);
    await whatIf(page).getByRole('link', { name: 'T-AIVD-U2' }).click();
    await page.getByRole('heading', { level: 1, name: 'T-AIVD-U2' }).waitFor();
    expect(parameter(page, 'on')).toBeNull();
  });

  it('is told when there is no such authorisation', async () => {
    await using visit = await world.visit('/authorisation/T-NERGENS?on=2020-02-31');
    await visit.page.getByText('Deze toestemming is er niet').waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ['/authorisations', 'light'],
    [kring, 'light'],
    [broad, 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
