import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/recall-letter.png', import.meta.url));
const path = '/person/P-001/recall';
const letters = `${path}/letters`;

const table = (page: Page) => page.getByRole('table', { name: 'Terughaallijst, dichtstbij eerst' });
const letter = (page: Page, service: string) => page.getByRole('article', { name: `Brief aan ${service}` });

/** How many pages the view takes on paper, whatever its ground on the screen. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.skipIf(!canBrowse)('a reviewer who calls data back', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees every holder, nearest first, and whose day of destruction has passed', async () => {
    await using visit = await world.visit(`${path}?asOf=2020-11-20`);
    const { page, complaints } = visit;
    await page.getByText('bij 4 is de dag van vernietiging voorbij').waitFor();
    expect(await table(page).getByRole('row').count()).toBe(1 + 12);
    const fabel = await table(page)
      .getByRole('row', { name: /Fabelië/ })
      .textContent();
    for (const told of ['V-AIVD-007', '17 nov 2020', '3 dagen te laat', 'Vernietigen na termijn', 'DENKB']) {
      expect(fabel).toContain(told);
    }
    const sprook = table(page).getByRole('row', { name: /Sprookjesmark/ });
    expect(await sprook.textContent()).toContain('nog 54 dagen');
    const line = page.getByRole('img', { name: /^Veiligheidsdienst Sageland .*ontvangen op 21 okt 2019/ });
    expect(await line.getAttribute('aria-label')).toContain('31 dagen te laat');
    expect(complaints).toEqual([]);
  });

  it('sorts the list by what is most urgent', async () => {
    await using visit = await world.visit(path);
    const { page } = visit;
    const heading = table(page).getByRole('columnheader', { name: 'Uiterlijk vernietigen' });
    await heading.getByRole('button').click();
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await table(page).getByRole('row').nth(1).textContent()).toContain('13 jan 2021');
  });

  it('prints a letter for each holder, each on a page of its own, without the frame', async () => {
    await using visit = await world.visit(`${path}?asOf=2021-02-16`, { colorScheme: 'dark' });
    const { page, complaints } = visit;
    await page.getByRole('link', { name: '12 brieven' }).click();
    await letter(page, 'Staatsbureau Fabelië (fict.)').waitFor();
    expect(await page.getByRole('article').count()).toBe(12);
    expect(await pagesOf(page)).toBe(12);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Afdrukken', exact: true }).isVisible()).toBe(false);
    // An A4 without its margins, so that the screenshot shows what a page holds.
    await page.setViewportSize({ width: 643, height: 971 });
    await letter(page, 'Inlichtingendienst Denkbeeldië (fict.)').screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('prints with one button', async () => {
    await using visit = await world.visit(letters);
    const { page } = visit;
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Afdrukken', exact: true }).press('Enter');
    expect(await page.getAttribute('body', 'data-printed')).toBe('yes');
  });

  it('writes to an onward holder whom it got the data from, on which day and under what', async () => {
    await using visit = await world.visit(`${letters}?service=DENKB&asOf=2021-02-16`);
    const { page, complaints } = visit;
    const text = (await letter(page, 'Inlichtingendienst Denkbeeldië (fict.)').textContent()) ?? '';
    for (const told of [
      'Algemene Inlichtingen- en Veiligheidsdienst',
      'Esmée Sterrenbosch (fict.), bij ons bekend onder P-001',
      'die een andere dienst aan u heeft doorverstrekt',
      'Staatsbureau Fabelië (fict.)',
      'Derdepartijregel',
      'uiterlijk op dinsdag 20 oktober 2020 vernietigd moeten zijn. Die dag is voorbij.',
      'iedere dienst en ieder ander aan wie u deze gegevens hebt doorgegeven',
      'schriftelijk te bevestigen',
    ]) {
      expect(text).toContain(told);
    }
    expect(text).toMatch(/DV-004\s*27 nov 2019/);
    expect(text).not.toContain('Identiteitsgegevens');
    expect(complaints).toEqual([]);
  });

  it('is signed by every own service that the data came from', async () => {
    await using visit = await world.visit(`${letters}?service=DENKB&asOf=2021-02-16`);
    const { page } = visit;
    const signatures = (service: string) => letter(page, service).getByText('Handtekening');
    await expect.poll(() => signatures('Inlichtingendienst Denkbeeldië (fict.)').count()).toBe(1);
    await page.getByLabel('Ontvanger').selectOption('HERSEN');
    await expect.poll(() => signatures('Bureau Hersenschim (fict.)').count()).toBe(2);
    expect(await pagesOf(page)).toBe(1);
  });

  it('writes in English when the page is in English', async () => {
    await using visit = await world.visit(letters);
    const { page } = visit;
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('article', { name: 'Letter to Staatsbureau Fabelië (fict.)' }).waitFor();
    expect(await page.getByRole('article').first().textContent()).toContain('Request to destroy personal data');
    expect(await pagesOf(page)).toBe(12);
  });

  it('says so when there is nothing to call back, or no such holder', async () => {
    await using nothing = await world.visit('/person/P-045/recall');
    await nothing.page.getByText('Geen buitenlandse dienst heeft op deze dag gegevens van deze persoon').waitFor();
    await using gone = await world.visit(`${letters}?service=FATA`);
    await gone.page.getByText('Deze dienst staat op deze dag niet op de terughaallijst').waitFor();
  });

  it.each([path, letters])('finds nothing that keeps anyone out on a narrow screen: %s', async (address) => {
    await using visit = await world.visit(address, { colorScheme: 'dark', viewport: { width: 400, height: 900 } });
    const { page } = visit;
    await page.getByText('Staatsbureau Fabelië (fict.)').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    expect(visit.complaints).toEqual([]);
  });
});
