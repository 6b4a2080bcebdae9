import { zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { emptyFolder } from '../oracle/folder.ts';
import { type Api, between, type Failure, failures, said } from './api.ts';
import { views } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

/** The import asks nothing of the API until something is chosen, and the workspace until a question is put. */
const asking = views.filter((path) => path !== '/add-data' && path !== '/query');

const encode = (text: string) => new TextEncoder().encode(text);
const zipOf = (files: Readonly<Record<string, string>>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)]))));

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

  it('keeps the answer to a request, and the name and note of a view, when they can not be recorded', async () => {
    await using visit = await world.visit('/person/P-002/recall');
    const { page } = visit;
    const api = await between(page);
    const dialog = page.getByRole('dialog');
    const notSaved = dialog.getByRole('alert').filter({ hasText: said.broken.text });
    await page
      .getByRole('button', { name: /^Vraag om vernietiging/ })
      .first()
      .click();
    await api.fail('broken');
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await notSaved.waitFor();
    await api.answer();
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.goto(new URL('/requests', world.url).href);
    await page.getByRole('button', { name: /^Antwoord vastleggen/ }).click();
    await dialog.getByText('Geweigerd', { exact: true }).click();
    await dialog.getByLabel('Opmerking').fill('Per brief geweigerd.');
    await api.fail('broken');
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await notSaved.waitFor();
    expect(await dialog.getByLabel('Opmerking').inputValue()).toBe('Per brief geweigerd.');
    expect(await dialog.getByLabel('Geweigerd').isChecked()).toBe(true);
    await api.answer();
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Per brief geweigerd.').waitFor();

    await page.goto(new URL('/person/P-002', world.url).href);
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Bewaar deze weergave…' }).click();
    await dialog.getByLabel('Naam').fill('Na de brief');
    await dialog.getByLabel('Notitie').fill('Zie het register.');
    await api.fail('unavailable');
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: said.unavailable.text }).waitFor();
    expect(await dialog.getByText(said.unavailable.original ?? '').getAttribute('lang')).toBe('en');
    expect(await dialog.getByLabel('Naam').inputValue()).toBe('Na de brief');
    expect(await dialog.getByLabel('Notitie').inputValue()).toBe('Zie het register.');
    await api.answer();
    await dialog.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('keeps what an address chose while the words of the choices do not come', async () => {
    await using visit = await world.visit('/add-data');
    const { page } = visit;
    const api = await between(page);
    const chosen = [
      ['/worklist?rule=CATEGORY_OUTSIDE', 'Regel', 'CATEGORY_OUTSIDE'],
      ['/exposure-matrix?partnership=CT-KRING', 'Ooit lid van', 'CT-KRING'],
      ['/rules?service=MIVD', 'Verstrekt door', 'MIVD'],
    ] as const;
    for (const [path, name, value] of chosen) {
      api.hold();
      await page.goto(new URL(path, world.url).href);
      await loading(page).first().waitFor();
      const choice = page.locator('main').getByRole('combobox', { name });
      expect(await choice.inputValue(), path).toBe(value);
      await api.fail('broken');
      await alerts(page).first().waitFor();
      expect(await choice.inputValue(), path).toBe(value);
    }
  });

  it('keeps the files of an import, and tells in Dutch why it was not taken', async () => {
    await using visit = await world.visit('/add-data');
    const { page } = visit;
    const choose = (name: string, content: Buffer) =>
      page.getByLabel('Zip kiezen').last().setInputFiles({ name, mimeType: 'application/zip', buffer: content });
    const alert = page.getByRole('alert');
    await choose('geen.zip', Buffer.from('geen zip'));
    await alert.getByText('Wat u koos, kan niet worden gelezen.').waitFor();
    expect(await alert.getByText('This is not a zip that can be read.').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Andere bestanden kiezen' }).click();
    const files = filesOf(baseFolder());
    const persons = 'id,name,category\r\nX1,,C9\r\n';
    await choose('map.zip', zipOf({ ...files, 'persons.csv': persons }));
    const rows = page.locator('main tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    const told = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    expect(told).toContainEqual(['persons.csv', '2', 'name', '', 'mag niet leeg zijn']);
    expect(told).toContainEqual([
      'persons.csv',
      '2',
      'category',
      'C9',
      'is geen nummer in person_categories.csv, en ook niet van iets dat al is opgeslagen',
    ]);
    await page.getByRole('button', { name: 'Andere bestanden kiezen' }).click();

    await page.route('**/import?*', (route) => route.abort());
    await choose('map.zip', zipOf(files));
    await alert.getByText(said.unreachable.text).waitFor();
    await page.unroute('**/import?*');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText('Wat zou worden toegevoegd of gewijzigd').waitFor();
    // Broken off halfway: whether it was written the page can't know.
    await page.route('**/import?*', (route) =>
      route.fulfill({ status: 200, contentType: 'application/x-ndjson', body: '{"progress":{"done":1,"total":2}}\n' }),
    );
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await alert.getByText('Of het is gelukt, is niet bekend.').waitFor();
    await page.unroute('**/import?*');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText('De gegevens zijn toegevoegd.').waitFor();
  });
});

describe.skipIf(!canBrowse)('a server that holds nothing yet', () => {
  it('says so on every list, and leads to where data is added', async () => {
    await using world = await openWorld(emptyFolder());
    await using visit = await world.visit('/');
    const { page, complaints } = visit;
    for (const path of ['/', '/services', '/authorisations', '/partnerships', '/contradictions', '/compare']) {
      await page.goto(new URL(path, world.url).href);
      await page.locator('main').getByRole('link', { name: 'Voeg gegevens toe' }).first().waitFor();
    }
    await page.locator('main').getByRole('link', { name: 'Voeg gegevens toe' }).first().click();
    await page.getByRole('heading', { name: 'Gegevens toevoegen' }).waitFor();
    for (const [path, way] of [
      ['/service/SAGE', 'Diensten'],
      ['/authorisation/T-1', 'Toestemmingen'],
      ['/partnership/CT-KRING', 'Samenwerkingsverbanden'],
    ] as const) {
      await page.goto(new URL(path, world.url).href);
      await page.locator('main').getByRole('button', { name: way }).click();
      await page.locator('main').getByRole('heading', { level: 1, name: way }).waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
