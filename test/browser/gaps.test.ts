import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/gaps.png', import.meta.url));

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const list = (page: Page) => page.getByRole('region', { name: 'Verstrekkingen met een open regel' });
const listed = (page: Page) => list(page).getByRole('heading', { level: 3 }).allTextContents();

describe.skipIf(!canBrowse)('a reviewer who asks what is not on record', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees open rules by service and quarter, and each disclosure with what is missing of it', async () => {
    await using visit = await world.visit('/not-on-record');
    const { page, complaints } = visit;
    const military = page.getByRole('table', {
      name: 'Open regels van Militaire Inlichtingen- en Veiligheidsdienst, per kwartaal',
    });
    const row = military.getByRole('row', { name: /^Omschrijving is niet gesloten/ });
    await expect.poll(() => row.getByRole('cell').allTextContents(), soon).toEqual(['0', '0', '0', '0', '1', '1']);
    await expect
      .poll(() => listed(page), soon)
      .toEqual(['V-AIVD-L02', 'V-AIVD-L04', 'V-AIVD-L06', 'V-MIVD-L04', 'V-MIVD-L06']);
    await list(page).getByText('Het staat niet vast of gegeven G-0202 over P-012 een grondslag heeft.').waitFor();
    await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('looks behind one number by keyboard, sends the address on, and goes back to all', async () => {
    await using visit = await world.visit('/not-on-record');
    const { page } = visit;
    const number = page.getByRole('button', { name: 'AIVD, 2020-Q2, Verzoek zonder toestemming: 1 verstrekking' });
    await number.press('Enter');
    await expect.poll(() => listed(page), soon).toEqual(['V-AIVD-L06']);
    expect(parameters(page)).toEqual({ by: 'AIVD', quarter: '2020-Q2', rule: 'REQUEST_UNAUTHORISED' });
    await using receiver = await world.visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => listed(receiver.page), soon).toEqual(['V-AIVD-L06']);
    await list(page).getByRole('button', { name: 'Toon alle' }).click();
    await expect.poll(async () => (await listed(page)).length, soon).toBe(5);
    expect(parameters(page)).toEqual({});
  });

  it('narrows to a service and a period, and is told when nothing is missing', async () => {
    await using visit = await world.visit('/not-on-record');
    const { page, complaints } = visit;
    await page.getByLabel('Verstrekt door').selectOption('MIVD');
    await expect.poll(() => listed(page), soon).toEqual(['V-MIVD-L04', 'V-MIVD-L06']);
    await page.getByLabel('Van', { exact: true }).fill('2021-01-01');
    await expect.poll(() => listed(page), soon).toEqual(['V-MIVD-L06']);
    expect(parameters(page)).toEqual({ service: 'MIVD', from: '2021-01-01' });
    await page.getByRole('button', { name: 'Periode van het rapport' }).click();
    await page.getByText(/^Over deze dienst en periode staat geen enkele regel open/).waitFor(soon);
    expect(complaints).toEqual([]);
  });

  it('leaves out what an address can not mean', async () => {
    await using visit = await world.visit('/not-on-record?quarter=2020-Q5&by=AIVD&rule=NO_BASIS&from=soon');
    await expect.poll(async () => (await listed(visit.page)).length, soon).toBe(5);
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ['/not-on-record', 'light'],
    ['/not-on-record?by=AIVD&quarter=2020-Q1&rule=NO_BASIS', 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await list(visit.page).getByRole('heading', { level: 3 }).first().waitFor(soon);
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
