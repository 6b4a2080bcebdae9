import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = (name: string): string =>
  fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const encode = (text: string) => new TextEncoder().encode(text);
const zipOf = (files: Readonly<Record<string, string>>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)]))));

describe.skipIf(!canBrowse)('someone who works through what was found', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('narrows the work list, assesses a finding, and finds it again under its new state', async () => {
    await using visit = await world.visit('/worklist?rule=CATEGORY_OUTSIDE');
    const { page, complaints } = visit;
    await page.getByRole('button', { name: /^Beoordelen: CATEGORY_OUTSIDE bij V-AIVD-039$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('P-042').first().waitFor();
    await dialog.getByText('Bevestigd', { exact: true }).click();
    await dialog.getByLabel('Opmerking').fill('Een familielid staat niet in de omschrijving.');
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByLabel('Stand').selectOption('CONFIRMED');
    await page.getByText('Een familielid staat niet in de omschrijving.').waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('CONFIRMED');
    await page.screenshot({ path: screenshot('worklist') });
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('narrows the work list to a service and a period', async () => {
    await using visit = await world.visit('/worklist?service=MIVD');
    const { page, complaints } = visit;
    await page.getByText(/^\d+ bevindingen$/).waitFor();
    await page.getByLabel('tot en met').fill('1 okt 2019');
    await expect.poll(() => new URL(page.url()).searchParams.get('to'), soon).toBe('2019-10-01');
    const days = () =>
      page.locator('tbody time').evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    await expect.poll(async () => (await days()).every((day) => day <= '2019-10-01'), soon).toBe(true);
    expect((await days()).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('keeps what was typed when it could not be recorded, and records it at the next try', async () => {
    await using visit = await world.visit('/worklist?rule=REQUEST_UNAUTHORISED');
    const { page } = visit;
    await page
      .getByRole('button', { name: /^Beoordelen: REQUEST_UNAUTHORISED/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Verklaard', { exact: true }).click();
    await dialog.getByLabel('Opmerking').fill('Alsnog toegelicht.');
    await page.route('**/graphql', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.getByText('Niet vastgelegd').waitFor();
    expect(await dialog.getByLabel('Opmerking').inputValue()).toBe('Alsnog toegelicht.');
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('Alsnog toegelicht.').first().waitFor();
    await dialog.waitFor({ state: 'detached' });
  });

  it('keeps the focus on the button that records, and leaves with Escape, while it is recorded', async () => {
    await using visit = await world.visit('/worklist?rule=LEVEL_TOO_LOW');
    const { page } = visit;
    await page
      .getByRole('button', { name: /^Beoordelen: LEVEL_TOO_LOW/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const save = dialog.getByRole('button', { name: 'Vastleggen' });
    let asked = 0;
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.route('**/graphql', async (route) => {
      asked += 1;
      await told;
      await route.abort();
    });
    await save.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => save.getAttribute('aria-busy'), soon).toBe('true');
    expect(await save.evaluate((button) => document.activeElement === button)).toBe(true);
    // Pressed again it records nothing twice.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(asked).toBe(1);
    tell();
  });

  it('asks a holder to destroy data from the recall list, and records the answer in the register', async () => {
    await using visit = await world.visit('/person/P-001/recall');
    const { page, complaints } = visit;
    const ask = page.getByRole('button', { name: 'Vraag om vernietiging: FABEL' });
    const sure = page.getByRole('dialog');
    await ask.click();
    await sure.getByText(/FABEL vandaag is gevraagd/).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sure.waitFor({ state: 'detached' });
    await ask.click();
    await sure.getByRole('button', { name: 'Vastleggen' }).click();
    await page
      .getByText(/Gevraagd/)
      .first()
      .waitFor();
    await page.goto(new URL('/requests', world.url).href);
    await page.getByRole('button', { name: /^Antwoord vastleggen: Staatsbureau Fabelië/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Geweigerd', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('row').nth(1).textContent(), soon).toContain('Geweigerd');
    await page.screenshot({ path: screenshot('requests') });
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens an example in the workspace and gets its answer from this server alone', async () => {
    await using visit = await world.visit('/query?example=contradictions');
    const { page, complaints } = visit;
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(world.url) && /^https?:/.test(request.url())) elsewhere.push(request.url());
    });
    // The editors come after the button; pressed before both are there, it asks nothing.
    await page.locator('.graphiql-response .CodeMirror').waitFor();
    await page.locator('.graphiql-query-editor .CodeMirror-code', { hasText: 'contradictions' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.getByText('PRODUCT_NOT_PERMITTED').first().waitFor();
    await page.screenshot({ path: screenshot('workspace') });
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('adds data: sees every error first, then what would be added, and only then writes it', async () => {
    await using visit = await world.visit('/add-data');
    const { page, complaints } = visit;
    const files = filesOf(baseFolder());
    const choose = (content: Readonly<Record<string, string>>) =>
      page
        .getByLabel('Zip kiezen')
        .last()
        .setInputFiles({ name: 'map.zip', mimeType: 'application/zip', buffer: zipOf(content) });
    await choose({ ...files, 'persons.csv': `${files['persons.csv']}X3,Persoon X3,C9\r\n` });
    await page.getByText('1 fout gevonden').waitFor();
    await expect.poll(() => page.getByRole('row').nth(1).textContent(), soon).toContain('persons.csv4categoryC9');
    await page.screenshot({ path: screenshot('add-data') });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Andere bestanden kiezen' }).click();
    await choose(files);
    await page.getByText('Wat zou worden toegevoegd of gewijzigd').waitFor();
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('De gegevens zijn toegevoegd.').waitFor();
    await page.goto(new URL('/person/X1', world.url).href);
    await page.getByRole('heading', { name: /Persoon X1/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});
