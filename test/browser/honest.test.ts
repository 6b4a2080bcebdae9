import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, between, type Failure, failures, said } from './api.ts';
import { views } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

/** The import asks nothing of the API until something is chosen, and the workspace until a question is put. */
const asking = views.filter((path) => path !== '/add-data' && path !== '/query');

const loading = (page: Page) =>
  page
    .locator('main')
    .getByRole('status')
    .filter({ hasText: /laden…$/ });
const alerts = (page: Page) => page.locator('main').getByRole('alert');
const retries = (page: Page) => page.locator('main').getByRole('button', { name: 'Opnieuw proberen' });

/** What a page says apart from what its filters offer. */
const sentences = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const select of copy.querySelectorAll('select, label')) select.remove();
    return copy.textContent ?? '';
  });

/** That a page says what it waits for, what went wrong, and that trying again then brings it. */
async function meets(page: Page, api: Api, failure: Failure, where: string): Promise<void> {
  await loading(page).first().waitFor();
  expect(await alerts(page).count(), where).toBe(0);
  await api.fail(failure);
  const { text, original } = said[failure];
  const alert = page.locator('main').getByText(text);
  await alert.first().waitFor();
  if (original) expect(await page.locator('main').getByText(original).first().getAttribute('lang'), where).toBe('en');
  await loading(page).first().waitFor({ state: 'detached' });
  // Again in vain, which must be told again and complain of nothing.
  await retries(page).first().click();
  await alert.first().waitFor();
  await api.answer();
  for (let left = await retries(page).count(); left > 0; left = await retries(page).count()) {
    await retries(page).first().click();
    await expect.poll(() => retries(page).count(), { message: where }).toBeLessThan(left);
    await loading(page).first().waitFor({ state: 'detached' });
  }
  await alert.first().waitFor({ state: 'detached' });
}

/** What a console says of a request that failed is the test's own doing. */
const unexpected = (complaints: readonly string[]) =>
  complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'));

interface Later {
  readonly path: string;
  /** What the reader changes, and must find as they left it. */
  readonly control: (page: Page) => Locator;
  readonly change: (control: Locator) => Promise<unknown>;
}

const choose = (name: string, value: string) => ({
  control: (page: Page) => page.locator('main').getByRole('combobox', { name }),
  change: (control: Locator) => control.selectOption(value),
});
const fill = (name: string, value: string) => ({
  control: (page: Page) => page.locator('main').getByLabel(name, { exact: true }).first(),
  change: async (control: Locator) => {
    await control.fill(value);
    await control.press('Enter');
  },
});

/** A later question on each view that has one: a filter, another day, another page. */
const later: readonly Later[] = [
  { path: '/worklist', ...choose('Stand', 'CONFIRMED') },
  { path: '/requests', ...choose('Stand', 'REFUSED') },
  { path: '/rules', ...choose('Verstrekt door', 'MIVD') },
  { path: '/not-on-record', ...choose('Verstrekt door', 'MIVD') },
  { path: '/exposure-matrix', ...choose('Ooit lid van', 'CT-KRING') },
  { path: '/contradictions?asOf=2020-05-01', ...choose('Soort', 'NOTE_NEWER') },
  { path: '/authorisations', ...choose('Niveau', 'MINISTER') },
  { path: '/services', ...choose('Soort', 'OWN') },
  { path: '/partnerships', ...fill('Zoek', 'regenboog') },
  { path: '/views', ...fill('Zoek', 'regenboog') },
  { path: '/audit', ...fill('Persoon', 'P-002') },
  { path: '/compare', ...fill('Naam of nummer', 'esm') },
  { path: '/compare?person=P-001', ...fill('Tweede dag', '1 jan 2020') },
  { path: '/compare?partnership=CT-KRING', ...fill('Tweede dag', '1 jan 2020') },
  { path: '/compare?authorisation=T-AIVD-U1', ...fill('Ingetrokken op', '1 jan 2020') },
  { path: '/person/P-001/scope', ...fill('Peildatum', '1 jan 2020') },
  { path: '/person/P-001/recall', ...fill('Peildatum', '1 jan 2020') },
  { path: '/partnership/CT-KRING', ...fill('Peildatum', '1 jan 2020') },
  { path: '/service/SAGE', ...fill('Stand op', '1 jan 2020') },
  { path: '/authorisation/T-AIVD-U1', ...fill('Gedaan tot en met', '1 jan 2020') },
];

describe.skipIf(!canBrowse)('a server that is slow or fails', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('is told on every view: what is loaded, what went wrong, and how to try again', async () => {
    await using visit = await world.visit('/add-data');
    const { page, complaints } = visit;
    const api = await between(page);
    for (const [index, path] of asking.entries()) {
      api.hold();
      await page.goto(new URL(path, world.url).href);
      await loading(page).first().waitFor();
      expect(await sentences(page), path).not.toMatch(/\b(geen|niets|niemand|onbekend)\b/i);
      await meets(page, api, failures[index % failures.length] ?? 'broken', path);
      expect(await page.locator('main').getByRole('heading').count(), path).toBeGreaterThan(0);
      expect(unexpected(complaints), path).toEqual([]);
    }
  });

  it('leaves what was chosen as it was when a later question is slow or fails', async () => {
    await using visit = await world.visit('/add-data');
    const { page, complaints } = visit;
    const api = await between(page);
    for (const [index, { path, control, change }] of later.entries()) {
      await page.goto(new URL(path, world.url).href);
      const changed = control(page);
      await changed.waitFor();
      await loading(page).first().waitFor({ state: 'detached' });
      api.hold();
      await change(changed);
      const chosen = await changed.inputValue();
      await meets(page, api, failures[index % failures.length] ?? 'broken', path);
      expect(await control(page).inputValue(), path).toBe(chosen);
      expect(unexpected(complaints), path).toEqual([]);
    }
  });
});
