import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/day.png', import.meta.url));
const soon = { timeout: 20_000 };
const path = '/person/P-001/scope?asOf=2019-10-02';

const input = (page: Page) => page.getByLabel('Peildatum');
const calendar = (page: Page) => page.getByRole('dialog', { name: 'Kalender' });
const chosen = (page: Page) => new URL(page.url()).searchParams.get('asOf');

describe.skipIf(!canBrowse)('someone who chooses a day', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('types it in words, and reads it back in either language', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    await expect.poll(() => input(page).inputValue(), soon).toBe('2 okt 2019');
    await input(page).fill('21 oktober 2019');
    await expect.poll(() => chosen(page), soon).toBe('2019-10-21');
    await input(page).press('Escape');
    await expect.poll(() => input(page).inputValue(), soon).toBe('21 okt 2019');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await expect.poll(() => page.getByLabel('As of').inputValue(), soon).toBe('21 Oct 2019');
    expect(complaints).toEqual([]);
  });

  it('picks it in the calendar by keyboard, and leafing through months chooses nothing', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    await input(page).focus();
    await calendar(page).getByText('oktober').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    await page.screenshot({ path: screenshot });
    await calendar(page).getByRole('button', { name: 'Volgende maand' }).press('Enter');
    await expect.poll(() => calendar(page).getByLabel('Maand', { exact: true }).inputValue(), soon).toBe('10');
    expect(chosen(page)).toBe('2019-10-02');
    const day = calendar(page).getByRole('gridcell', { name: '15', exact: true });
    await day.press('Enter');
    await expect.poll(() => chosen(page), soon).toBe('2019-11-15');
    await expect.poll(() => calendar(page).count(), soon).toBe(0);
    await expect.poll(() => input(page).inputValue(), soon).toBe('15 nov 2019');
    await page.keyboard.press('Tab');
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is told what is no day, and stays where it was; empty is today', async () => {
    await using visit = await world.visit(path);
    const { page } = visit;
    await input(page).fill('31 feb 2020');
    await input(page).press('Escape');
    await expect.poll(() => input(page).inputValue(), soon).toBe('Geen datum');
    expect(chosen(page)).toBe('2019-10-02');
    await input(page).fill('');
    await input(page).press('Escape');
    await expect.poll(() => chosen(page), soon).toBeNull();
    await expect.poll(() => input(page).inputValue(), soon).toMatch(/^\d{1,2} [a-z]{3} \d{4}$/);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Amsterdam', 'America/Sao_Paulo'])(
    'gets that same day in %s',
    async (timezoneId) => {
      await using visit = await world.visit('/person/P-001/scope?asOf=2017-10-15', { timezoneId });
      const { page } = visit;
      await expect.poll(() => input(page).inputValue(), soon).toBe('15 okt 2017');
      await input(page).fill('2019-10-21');
      await expect.poll(() => chosen(page), soon).toBe('2019-10-21');
      await calendar(page).getByRole('gridcell', { name: '1', exact: true }).first().click();
      await expect.poll(() => chosen(page), soon).toBe('2019-10-01');
      await expect.poll(() => input(page).inputValue(), soon).toBe('1 okt 2019');
    },
  );
});
