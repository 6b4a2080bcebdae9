import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/service.png', import.meta.url));
const sage = '/service/SAGE?asOf=2020-05-01';

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const picture = (page: Page) => page.getByRole('img', { name: /^Tijdsbeeld van/ });
const panel = (page: Page, name: string) => page.getByRole('region', { name });
const figure = (page: Page, name: string) => page.locator('dl > div', { hasText: name }).locator('dd').textContent();

describe.skipIf(!canBrowse)('a reviewer who starts from a service', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees which services have no weighing note in force, and opens one with its day', async () => {
    await using visit = await world.visit('/services?asOf=2020-05-01');
    const { page, complaints } = visit;
    expect(await page.getByRole('row', { name: /HERSEN/ }).textContent()).toContain('Geen van kracht');
    expect(await page.getByRole('row', { name: /SAGE/ }).textContent()).toContain('W-SAGE-1');
    await page.getByRole('row', { name: /SAGE/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Veiligheidsdienst Sageland (fict.)' }).waitFor();
    expect(parameter(page, 'asOf')).toBe('2020-05-01');
    expect(complaints).toEqual([]);
  });

  it('keeps the list to services with an elevated risk', async () => {
    await using visit = await world.visit('/services?kind=FOREIGN');
    const { page, complaints } = visit;
    await page.getByRole('row', { name: /LUCHT/ }).waitFor();
    expect(await page.getByRole('row', { name: /AIVD/ }).count()).toBe(0);
    await page.getByText('Alleen met verhoogd risicoprofiel').click();
    await expect.poll(() => page.getByRole('row', { name: /LUCHT/ }).count(), soon).toBe(0);
    await page.getByRole('row', { name: /SAGE/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('sees what is known and what is possible as two figures', async () => {
    await using visit = await world.visit(sage);
    const { page } = visit;
    expect(await figure(page, 'personen bekend')).toContain('67');
    expect(await figure(page, 'personen mogelijk')).toContain('34');
    expect(await figure(page, 'ontvangen verstrekkingen')).toBe('50');
    expect(await figure(page, 'daarvan onrechtmatig')).toContain('13');
  });

  it('sees notes against authorisations and disclosures, with the contradiction marked on both', async () => {
    await using visit = await world.visit(sage);
    const { page, complaints } = visit;
    const drawn = picture(page).locator('svg text');
    await drawn.filter({ hasText: 'W-SAGE-1' }).waitFor();
    expect(await drawn.filter({ hasText: '≠' }).count()).toBe(2);
    expect(await drawn.filter({ hasText: /^T-AIVD-U2 · overkoepelend$/ }).count()).toBe(1);
    const said = panel(page, 'Tegenspraken op 1 mei 2020').getByRole('listitem');
    expect(await said.allTextContents()).toEqual([expect.stringContaining('Wegingsnotitie W-SAGE-1 laat')]);
    expect(
      await panel(page, 'Wegingsnotities')
        .getByRole('row', { name: /W-SAGE-1/ })
        .textContent(),
    ).toContain('Hoog');
    await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('steps by keyboard to the next day on which something happens', async () => {
    await using visit = await world.visit(sage);
    const { page } = visit;
    const next = page.getByRole('button', { name: /^Volgende gebeurtenis/ });
    await expect.poll(() => next.getAttribute('aria-label'), soon).toBe('Volgende gebeurtenis: 11 mei 2020');
    await next.press('Enter');
    await expect.poll(() => parameter(page, 'asOf'), soon).toBe('2020-05-11');
    await page.getByText('T-AIVD-I17 is afgelopen').waitFor();
    await panel(page, 'Tegenspraken op 11 mei 2020').waitFor();
  });

  it('opens a disclosure by its mark in the picture, and goes back to the same day', async () => {
    await using visit = await world.visit(sage);
    const { page } = visit;
    const box = await picture(page).locator('svg text').getByText('?', { exact: true }).boundingBox();
    if (!box) throw new Error('The undecided disclosure is not drawn.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/disclosure/V-AIVD-L02');
    await page.goBack();
    await picture(page).waitFor();
    expect(parameter(page, 'asOf')).toBe('2020-05-01');
  });

  it('pages through what the service received', async () => {
    await using visit = await world.visit(sage);
    const { page } = visit;
    const list = panel(page, 'Ontvangen verstrekkingen');
    await list.getByRole('row', { name: /V-AIVD-003/ }).waitFor();
    await list.getByRole('button', { name: 'Volgende' }).click();
    await list.getByRole('row', { name: /V-AIVD-L05/ }).waitFor();
    expect(parameter(page, 'received')).not.toBeNull();
    await list.getByRole('button', { name: 'Vorige' }).click();
    await list.getByRole('row', { name: /V-AIVD-003/ }).waitFor();
    expect(parameter(page, 'received')).toBeNull();
  });

  it('counts what an own service disclosed in a period, by verdict and by rule', async () => {
    await using visit = await world.visit('/service/AIVD?from=2019-09-01&to=2020-03-01');
    const { page, complaints } = visit;
    const judged = panel(page, 'Oordelen over wat deze dienst verstrekte');
    const countOf = (name: RegExp) => judged.getByRole('row', { name }).getByRole('cell').last().textContent();
    expect(await countOf(/Onrechtmatig/)).toBe('32');
    expect(await countOf(/Onzorgvuldig/)).toBe('33');
    expect(await countOf(/Rechtmatig/)).toBe('19');
    const broken = panel(page, 'Overtreden regels').getByRole('row', { name: /Omschrijving is niet gesloten/ });
    expect(await broken.getByRole('cell').last().textContent()).toBe('27');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['/services', 'light'],
    [sage, 'light'],
    [sage, 'dark'],
    ['/service/AIVD', 'dark'],
    ['/weighing-note/W-SAGE-1', 'light'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
