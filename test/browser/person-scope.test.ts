import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const path = '/person/P-001/scope';

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };

const detail = (page: Page) => page.getByRole('complementary', { name: 'Gekozen dienst' });
const matrix = (page: Page) => page.getByRole('region', { name: 'Dienst en type gegeven' }).getByRole('table');
const summary = (page: Page) => page.getByRole('region', { name: 'Samenvatting' });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.skipIf(!canBrowse)('an investigator who asks who holds what', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('reads the grid of services and data types, by symbol and word and not by colour', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    const cell = matrix(page).getByRole('button', { name: /^Staatsbureau Fabelië .*, Netwerk en relaties: / });
    expect(await cell.getAttribute('aria-label')).toBe(
      'Staatsbureau Fabelië (fict.), Netwerk en relaties: 2 verstrekkingen, ontvangen en verstrekt, slechtste oordeel Onrechtmatig',
    );
    expect(await cell.textContent()).toBe('✕2↕');
    expect(await matrix(page).getByRole('columnheader').allTextContents()).toEqual([
      'Dienst',
      'Foto',
      'Identiteitsgegevens',
      'Netwerk en relaties',
      'Online-accounts',
      'Reisgegevens',
      'Telefoonnummers',
      'Verblijfplaats',
    ]);
    expect(complaints).toEqual([]);
  });

  it('never counts who could hold the data with those who do', async () => {
    await using visit = await world.visit(path);
    const { page } = visit;
    await expect.poll(() => summary(page).textContent(), soon).toContain('14 diensten hebben gegevens');
    expect(await summary(page).textContent()).toContain('4 diensten kunnen ze hebben; daarvan is niets vastgelegd');
    const possible = page.getByRole('table', { name: 'Diensten die ze kunnen hebben' });
    expect(await possible.getByRole('row').count()).toBe(1 + 4);
    expect(await page.getByRole('table', { name: 'Diensten', exact: true }).getByRole('row').count()).toBe(1 + 14);
    const band = matrix(page).getByRole('row', { name: /Koekoeksoord/ });
    expect(await band.textContent()).toContain('mogelijk via Samenwerking Regenboog (fict.), niets vastgelegd');
    expect(await band.getByRole('button').count()).toBe(1);
  });

  it('opens a cell by keyboard, reads why one of its disclosures was unlawful, and sends the address on', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    const cell = matrix(page).getByRole('button', { name: /^Veiligheidsdienst Sageland .*, Netwerk en relaties: / });
    await cell.focus();
    await cell.press('Enter');
    await detail(page).getByRole('link', { name: 'V-AIVD-028' }).waitFor();
    expect(await detail(page).getByRole('listitem').count()).toBe(2);
    await detail(page).getByRole('button', { name: 'Waarom dit oordeel over V-AIVD-028' }).press('Enter');
    await detail(page)
      .getByText(/^Gegeven G-0103 over P-001 heeft geen grondslag/)
      .waitFor();
    expect([parameter(page, 'service'), parameter(page, 'type')]).toEqual(['SAGE', 'DT-NETWERK']);
    expect(await violationsOn(page)).toEqual([]);
    const { pathname, search } = new URL(page.url());
    await using colleague = await world.visit(pathname + search);
    await detail(colleague.page).getByText('Alleen verstrekkingen met: Netwerk en relaties').waitFor();
    await page.goBack();
    await detail(page)
      .getByText(/^Kies een vakje/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('steps from day to day on which something happened, and goes on to the other views on that day', async () => {
    await using visit = await world.visit(`${path}?asOf=2019-10-02&service=FABEL`);
    const { page, complaints } = visit;
    await expect.poll(() => summary(page).textContent(), soon).toContain('3 diensten hebben gegevens');
    await page.getByRole('button', { name: 'Volgende gebeurtenis: 21 okt 2019' }).press('Enter');
    await expect.poll(() => summary(page).textContent(), soon).toContain('4 diensten hebben gegevens');
    expect(parameter(page, 'service')).toBe('FABEL');
    const day = page.getByLabel('Peildatum');
    await day.fill('2019-09-17');
    await day.press('Enter');
    await expect.poll(() => parameter(page, 'asOf'), soon).toBe('2019-09-17');
    await page.getByRole('link', { name: 'Terughalen' }).click();
    await page.getByText('1 buitenlandse dienst heeft gegevens').waitFor();
    expect(parameter(page, 'asOf')).toBe('2019-09-17');
    expect(complaints).toEqual([]);
  });

  it('takes the flow away as a file', async () => {
    await using visit = await world.visit(`${path}?asOf=2020-01-15`);
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Stroom exporteren' }).click();
    const item = page.getByRole('menuitem', { name: /^CSV/ });
    await item.waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
    expect(download.suggestedFilename()).toBe('P-001-2020-01-15.csv');
    expect(complaints).toEqual([]);
  });

  it('says so when there is nothing, and when there is no such person', async () => {
    await using nothing = await world.visit('/person/P-045/scope');
    await nothing.page.getByText('Van deze persoon is op deze dag niets verstrekt').waitFor();
    await using nobody = await world.visit('/person/P-XXX/scope');
    await nobody.page.getByText('Dit nummer staat niet in de gegevens, of u mag het niet zien.').waitFor();
    expect(await nobody.page.getByText('There is no person').count()).toBe(0);
    await nobody.page.getByRole('button', { name: 'EN', exact: true }).click();
    await nobody.page.getByText('There is no person with the id "P-XXX".').waitFor();
  });

  it.each([
    [`${path}?service=SCHIJN`, 'light'],
    [`${path}?service=FABEL&asOf=2020-01-15`, 'dark'],
  ] as const)('finds nothing that keeps anyone out on a narrow screen: %s in %s', async (address, colorScheme) => {
    await using visit = await world.visit(address, { colorScheme, viewport: { width: 400, height: 900 } });
    const { page } = visit;
    await summary(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    expect(visit.complaints).toEqual([]);
  });
});
