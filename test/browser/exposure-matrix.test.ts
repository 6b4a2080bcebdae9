import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/exposure-matrix.png', import.meta.url));
const soon = { timeout: 20_000 };
const march = '/exposure-matrix?asOf=2020-03-01';

const table = (page: Page) => page.getByRole('table', { name: /^Diensten naar/ });
const numbers = (page: Page) => table(page).getByRole('button');
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Ontvangen door/ });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What an address of the API's own answers: the page is not asked whether the page is right. */
describe.skipIf(!canBrowse)('a reviewer who asks which services got what', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees a number for each service and category, and by keyboard the disclosures behind it', async () => {
    await using visit = await world.visit(march);
    const { page, complaints } = visit;
    const cell = numbers(page).first();
    await cell.waitFor();
    const [, count] = /verstrekkingen (\d+),/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    await cell.press('Enter');
    await heading(page).waitFor();
    await expect.poll(() => heading(page).textContent(), soon).toMatch(new RegExp(`\\D${count}$`));
    expect(await cell.getAttribute('aria-pressed')).toBe('true');
    expect(parameter(page, 'service')).not.toBeNull();
    await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('finds behind the largest number as many as it says, by type as well, and sends the address on', async () => {
    await using visit = await world.visit(`${march}&by=type`);
    const { page } = visit;
    await numbers(page).first().waitFor();
    const counts = (await numbers(page).allTextContents()).map(Number);
    const most = Math.max(...counts);
    await numbers(page).nth(counts.indexOf(most)).click();
    await expect.poll(() => heading(page).textContent(), soon).toMatch(new RegExp(`\\D${most}$`));
    const [recipient, dataType] = [parameter(page, 'service'), parameter(page, 'column')];
    const { disclosures } = await ask<{ disclosures: { totalCount: number } }>(
      world,
      `{ disclosures(to: "2020-03-01", recipient: "${recipient}", dataType: "${dataType}") { totalCount } }`,
    );
    expect(disclosures.totalCount).toBe(most);
    await using colleague = await world.visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => heading(colleague.page).textContent(), soon).toMatch(new RegExp(`\\D${most}$`));
  });

  it('keeps to services with an elevated risk, counts persons, and steps back in time', async () => {
    await using visit = await world.visit(march);
    const { page } = visit;
    await numbers(page).first().waitFor();
    const rows = () => table(page).locator('tbody tr').count();
    const all = await rows();
    await page.getByRole('combobox', { name: /^Diensten/ }).selectOption('risk');
    await expect.poll(rows, soon).toBeLessThan(all);
    expect(await table(page).getByText('risico').count()).toBe(await rows());
    await page.getByText('Personen', { exact: true }).click();
    await expect.poll(() => parameter(page, 'measure'), soon).toBe('persons');
    const label = (await numbers(page).first().getAttribute('aria-label')) ?? '';
    expect(label.endsWith(`personen ${await numbers(page).first().textContent()}`)).toBe(true);
    await page.getByRole('combobox', { name: 'Tot en met' }).fill('1 jan 2000');
    await page.getByText('Niets ontvangen.', { exact: false }).waitFor();
  });

  it.each([
    ['light', march],
    ['dark', `${march}&by=type`],
  ] as const)('keeps no one out, in %s', async (colorScheme, path) => {
    await using visit = await world.visit(path, { colorScheme });
    await numbers(visit.page).first().waitFor();
    await numbers(visit.page).first().click();
    await heading(visit.page).waitFor();
    expect(await violationsOn(visit.page)).toEqual([]);
  });
});
