import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { clickLine, drawingOn, placeOnScreen, placesOn, viewportOn } from './picture.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/flow.png', import.meta.url));
const person = '/person/P-001';

const asOf = (page: Page) => new URL(page.url()).searchParams.get('asOf');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const panel = (page: Page, disclosure: string) => page.getByRole('region', { name: `Verstrekking ${disclosure}` });

describe.skipIf(!canBrowse)('an investigator with a browser', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('finds a person by typing, tells namesakes apart, and opens one by keyboard', async () => {
    await using visit = await world.visit('/');
    const { page, complaints } = visit;
    const box = page.getByRole('combobox');
    // The key that leads to the box, for one who does not see that it has the focus already.
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    expect(await box.inputValue()).toBe('');
    await box.fill('maanvis');
    const options = page.getByRole('option');
    await expect.poll(() => options.allTextContents()).toContain('Sem Maanvis (fict.)OnderzoekssubjectP-002');
    expect(await options.allTextContents()).toContain(
      'Sem Maanvis (fict.)Aanvrager vertrouwensfunctie burgerluchtvaartP-062',
    );
    await box.press('Escape');
    expect(await options.first().isVisible()).toBe(false);
    await box.fill('sterrenbosch esmee');
    await expect.poll(() => options.allTextContents()).toEqual([expect.stringContaining('P-001')]);
    await box.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe('Esmée Sterrenbosch (fict.)');
    // The keyboard goes on in what was opened.
    const main = page.getByRole('main');
    await expect.poll(() => main.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('sees who has the data, by which disclosures, in a picture and in tables', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    const { services, lines } = await drawingOn(page);
    expect(services).toHaveLength(18);
    expect(lines).toHaveLength(30);
    expect(await page.getByRole('tab', { name: 'Per ontvanger 30' }).isVisible()).toBe(true);
    await mkdir(dirname(screenshot), { recursive: true });
    await page.screenshot({ path: screenshot });
    await page.getByRole('tab', { name: 'Diensten 18' }).click();
    const row = page.getByRole('row', { name: /KOEKOEK/ });
    expect(await row.textContent()).toContain('Mogelijk');
    expect(complaints).toEqual([]);
  });

  it('opens what is clicked, in every corner, also on the widest screen, where the page is drawn larger', async () => {
    await using visit = await world.visit(person, { viewport: { width: 3840, height: 2160 } });
    const { page, complaints } = visit;
    await drawingOn(page);
    for (const service of ['MIVD', 'AIVD', 'VERZIN', 'LUCHT', 'HERSEN']) {
      const { x, y } = await placeOnScreen(page, service);
      await page.mouse.click(x, y);
      await expect.poll(() => new URL(page.url()).searchParams.get('service')).toBe(service);
    }
    expect(complaints).toEqual([]);
  });

  it('moves the day with the keyboard, and nothing that stays changes its place', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await drawingOn(page);
    const places = await placesOn(page);
    const slider = page.getByRole('slider', { name: 'Dag waarop de stand wordt getoond' });
    await slider.press('Home');
    await expect.poll(() => asOf(page)).toBe('2019-09-17');
    await expect.poll(async () => (await drawingOn(page)).services).toContain('FABEL');
    await expect.poll(async () => (await drawingOn(page)).services).not.toContain('HERSEN');
    await slider.press('ArrowRight');
    await expect.poll(() => asOf(page)).toBe('2019-10-02');
    await expect.poll(async () => (await drawingOn(page)).services).toContain('DENKB');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Stand op woensdag 2 oktober 2019');
    expect(places).toMatchObject(await placesOn(page));
    expect(complaints).toEqual([]);
  });

  it('replays the flow to its last day', async () => {
    await using visit = await world.visit(`${person}?asOf=2020-10-08`, { reducedMotion: 'reduce' });
    const { page } = visit;
    await drawingOn(page);
    await page.getByRole('button', { name: 'Speel af' }).click();
    await expect.poll(() => asOf(page), { timeout: 10_000 }).toBe('2021-02-16');
    await expect.poll(() => page.getByRole('button', { name: 'Speel af' }).isVisible(), { timeout: 10_000 }).toBe(true);
  });

  it('opens a disclosure by clicking its line in the picture, and goes back', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await drawingOn(page);
    await clickLine(page, 'V-MIVD-BR3|MIVD>LEGENDE');
    await panel(page, 'V-MIVD-BR3')
      .getByText('Voor deze verstrekking van 6 feb 2020 is geen toestemming vastgelegd.')
      .waitFor();
    await page.goBack();
    await panel(page, 'V-MIVD-BR3').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('drags the picture by a service or a label, and opens nothing by that', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await drawingOn(page);
    const address = page.url();
    for (const id of ['FABEL', 'label|V-AIVD-007|AIVD>FABEL']) {
      const before = await viewportOn(page);
      const { x, y } = await placeOnScreen(page, id);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 4 });
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await page.mouse.up();
      const after = await viewportOn(page);
      expect(after.zoom).toBe(before.zoom);
      // A drag begins after a few pixels, so that a click with an unsteady hand is none.
      expect(after.x - before.x).toBeGreaterThan(40);
      expect(after.y - before.y).toBeGreaterThan(25);
    }
    expect(page.url()).toBe(address);
    expect(complaints).toEqual([]);
  });

  it('moves the picture about by keyboard, zooms, and sees all of it again', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await drawingOn(page);
    const picture = page.getByTestId('flow-picture');
    const whole = await viewportOn(page);
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const moved = await viewportOn(page);
    // Looking to the right and down, the picture goes to the left and up; with Shift further.
    expect(moved.x).toBeLessThan(whole.x);
    expect(whole.y - moved.y).toBeGreaterThan(whole.x - moved.x);
    expect(moved.zoom).toBe(whole.zoom);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await viewportOn(page)).toEqual(whole);
    await page.keyboard.press('+');
    expect((await viewportOn(page)).zoom).toBeGreaterThan(whole.zoom);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect((await viewportOn(page)).zoom).toBeLessThan(whole.zoom);
    await page.keyboard.press('0');
    expect(await viewportOn(page)).toEqual(whole);
    await page.getByText('Pijltoetsen verplaatsen het beeld').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens a disclosure from the table by keyboard, reads why, and gets back to the row', async () => {
    await using visit = await world.visit(person);
    const { page } = visit;
    const row = page.getByRole('row', { name: /18 nov 2019.*FABEL/ }).first();
    await row.focus();
    await row.press('Enter');
    const opened = panel(page, 'V-AIVD-028');
    await opened.getByText(/^Gegeven G-0103 over P-001 heeft geen grondslag/).waitFor();
    await expect.poll(() => opened.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('sends the address to a colleague, who sees the same', async () => {
    await using sender = await world.visit(`${person}?asOf=2020-02-11&maxHops=2`);
    await drawingOn(sender.page);
    await sender.page.getByRole('row', { name: /V?.*18 nov 2019.*MYTHE/ }).click();
    await panel(sender.page, 'V-AIVD-028').waitFor();
    const { pathname, search } = new URL(sender.page.url());
    await using receiver = await world.visit(pathname + search);
    await panel(receiver.page, 'V-AIVD-028').waitFor();
    expect(await drawingOn(receiver.page)).toEqual(await drawingOn(sender.page));
    expect(
      await receiver.page
        .getByRole('slider', { name: 'Dag waarop de stand wordt getoond' })
        .getAttribute('aria-valuetext'),
    ).toBe('Stand op dinsdag 11 februari 2020');
    expect(await receiver.page.getByText(/\d+ voorbij stap 2\.$/).isVisible()).toBe(true);
  });

  it('is told which part of an address could not be used', async () => {
    await using visit = await world.visit(`${person}?asOf=2020-02-31&maxHops=many`);
    const { page, complaints } = visit;
    expect((await drawingOn(page)).lines).toHaveLength(30);
    await page.getByText('Een deel van het adres was niet bruikbaar en is weggelaten: asOf, maxHops.').waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['/', 'light'],
    ['/', 'dark'],
    [person, 'light'],
    [person, 'dark'],
    [`${person}?tab=services`, 'light'],
    [`${person}?disclosure=V-AIVD-028`, 'light'],
    [`${person}?disclosure=V-AIVD-L06&asOf=2020-05-01`, 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await heading(visit.page).waitFor();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.locator('.bp6-spinner').first().waitFor({ state: 'detached' });
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
