import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(fileURLToPath(new URL(`../../server/sample/${file}.csv`, import.meta.url))), {
    columns: true,
    bom: true,
  });

const partnerships = rowsOf('partnerships');
const services = rowsOf('services');
const disclosures = rowsOf('disclosures');

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const firstCells = (page: Page) =>
  page.locator('main tbody tr').evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.textContent ?? ''));
const sorted = (texts: readonly (string | undefined)[]) => texts.map((text = '') => text).toSorted();

/** Each list, how one of its filters is set to what nothing meets, and a column that it can be put in order of. */
const lists = [
  { path: '/services', filter: 'Zoek', heading: 'Land' },
  { path: '/authorisations', filter: 'Zoek', heading: 'Van' },
  { path: '/partnerships', filter: 'Zoek', heading: 'Doel' },
  { path: '/requests', filter: 'Persoon', heading: 'Dienst' },
  { path: '/views?text=a', filter: 'Door', heading: 'Naam' },
] as const;

describe.skipIf(!canBrowse)('a list that can grow', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it.each(lists)('says at $path that nothing meets a filter, and takes it away', async ({ path, filter, heading }) => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    const field = page.getByLabel(filter, { exact: true });
    await field.fill('niemand-zo');
    await field.press('Enter');
    await page.getByText('Niets voldoet aan deze filters.').waitFor();
    // Who typed goes on typing.
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(Object.values(parameters(page))).toContain('niemand-zo');
    await page.getByRole('button', { name: heading, exact: true }).click();
    await expect.poll(() => parameters(page)['sort']).toBeDefined();
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await expect.poll(() => Object.keys(parameters(page))).toEqual(['sort']);
    await expect.poll(() => field.inputValue()).toBe('');
    await page.getByText('Niets voldoet aan deze filters.').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('finds partnerships by what their name holds, and counts them', async () => {
    await using visit = await world.visit('/partnerships');
    const { page, complaints } = visit;
    const all = page.getByRole('heading', { name: `Samenwerkingsverbanden ${partnerships.length}` });
    await all.waitFor();
    const field = page.getByLabel('Zoek', { exact: true });
    await field.fill('REGENBOOG');
    await field.blur();
    const found = partnerships.filter(({ name = '' }) => name.toLowerCase().includes('regenboog'));
    await page.getByRole('heading', { name: `Samenwerkingsverbanden ${found.length}` }).waitFor();
    await expect.poll(async () => sorted(await firstCells(page))).toEqual(sorted(found.map(({ name }) => name)));
    expect(parameters(page)).toEqual({ text: 'REGENBOOG' });
    await page.goBack();
    await all.waitFor();
    expect(await field.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('keeps nobody out of the list of partnerships, in %s', async (colorScheme) => {
    await using visit = await world.visit('/partnerships?text=niemand-zo', { colorScheme });
    await visit.page.getByText('Niets voldoet aan deze filters.').waitFor();
    expect(await violationsOn(visit.page)).toEqual([]);
  });

  it('puts a list in order as a whole, not the page that is shown', async () => {
    await using visit = await world.visit('/service/AIVD');
    const { page } = visit;
    const made = page.getByRole('region', { name: /^Gedane verstrekkingen/ });
    const heading = made.getByRole('button', { name: 'Verstrekking', exact: true });
    const ids = () =>
      made
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[1]?.textContent ?? ''));
    await heading.click();
    await expect.poll(() => parameters(page)).toEqual({ sort: 'id' });
    await heading.click();
    const last = sorted(disclosures.flatMap(({ id, from }) => (from === 'AIVD' ? [id] : []))).toReversed();
    await expect.poll(ids).toEqual(last.slice(0, 25));
    await made.getByRole('button', { name: 'Volgende' }).click();
    await expect.poll(ids).toEqual(last.slice(25, 50));
    expect(parameters(page)['sort']).toBe('-id');
  });

  it('clears the days of the audit log on which nothing was asked', async () => {
    await using visit = await world.visit('/audit?to=2001-01-01');
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await expect.poll(async () => (await firstCells(page)).length).toBeGreaterThan(0);
    expect(parameters(page)).toEqual({});
    expect(complaints).toEqual([]);
  });

  it('offers no order by what the list can not be put in order of', async () => {
    await using visit = await world.visit('/services?sort=-note');
    const { page, complaints } = visit;
    await page.getByRole('heading', { name: `Diensten ${services.length}` }).waitFor();
    expect(await page.getByRole('button', { name: 'Wegingsnotitie', exact: true }).count()).toBe(0);
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('narrows contradictions to a kind and a service, with a count, and clears that', async () => {
    await using visit = await world.visit('/contradictions?asOf=2020-05-01');
    const { page, complaints } = visit;
    const found = (count: number) => page.getByRole('heading', { name: `Tegenspraken op 1 mei 2020 ${count}` });
    await found(10).waitFor();
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('NOTE_NEWER');
    await found(5).waitFor();
    await page.getByLabel('Dienst', { exact: true }).fill('bestaat-niet');
    await page.getByLabel('Dienst', { exact: true }).press('Enter');
    await page.getByText('Niets voldoet aan deze filters.').waitFor();
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await found(10).waitFor();
    expect(parameters(page)).toEqual({ asOf: '2020-05-01' });
    expect(complaints).toEqual([]);
  });
});
