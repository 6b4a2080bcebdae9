import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/rules.png', import.meta.url));

/** The machine may be busy with other tests. */
const soon = { timeout: 10_000 };
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rule = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

describe.skipIf(!canBrowse)('a reviewer who reads the law', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees every rule with its question in both languages and its source', async () => {
    await using visit = await world.visit('/rules');
    const { page, complaints } = visit;
    await section(page, 'Regels van rechtmatigheid').waitFor(soon);
    expect(await section(page, 'Regels van rechtmatigheid').getByRole('listitem').count()).toBe(12);
    expect(await section(page, 'Regels van zorgvuldigheid').getByRole('listitem').count()).toBe(7);
    const text = await rule(page, 'LEVEL_TOO_LOW').textContent();
    expect(text).toContain('Is zij gegeven op het niveau dat de ontvangers vereisen?');
    expect(text).toContain('Was it given at the level that the recipients require?');
    expect(text).toContain('appendix A par. 3.2.1');
    await page.screenshot({ path: screenshot });
    expect(complaints).toEqual([]);
  });

  it('asks each question in Dutch too, not in English twice', async () => {
    await using visit = await world.visit('/rules');
    const english = visit.page.getByRole('listitem').locator('p[lang="en"]');
    await english.first().waitFor(soon);
    for (const question of await english.all()) {
      const dutch = question.locator('xpath=preceding-sibling::p');
      expect(await dutch.textContent()).not.toBe(await question.textContent());
    }
  });

  it('opens the statement by keyboard, and the address keeps it', async () => {
    await using visit = await world.visit('/rules');
    const { page } = visit;
    const toggle = page.getByRole('button', { name: 'Opdracht (Cypher) van NO_AUTHORISATION' });
    await toggle.press('Enter');
    await page.getByText('WHERE asked.authorisation IS NULL').waitFor(soon);
    expect(parameters(page)).toEqual({ rule: 'NO_AUTHORISATION' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await using receiver = await world.visit('/rules?rule=NO_AUTHORISATION');
    await receiver.page.getByText('WHERE asked.authorisation IS NULL').waitFor(soon);
    await toggle.press('Enter');
    await page.getByText('WHERE asked.authorisation IS NULL').waitFor({ state: 'hidden' });
  });

  it('counts in the period of the report what the report counts', async () => {
    await using visit = await world.visit('/rules?service=AIVD');
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Periode van het rapport' }).click();
    await expect.poll(() => rule(page, 'NOT_CLOSED').textContent(), soon).toContain('27 keer overtreden');
    expect(parameters(page)).toEqual({ service: 'AIVD', from: '2019-09-01', to: '2020-03-01' });
    expect(await rule(page, 'NO_AUTHORISATION').textContent()).toContain('nooit overtreden');
    const countOf = (verdict: RegExp) =>
      section(page, 'Oordelen').getByRole('row', { name: verdict }).getByRole('cell').last().textContent();
    expect(await countOf(/Onrechtmatig/)).toBe('32');
    expect(await countOf(/Onzorgvuldig/)).toBe('33');
    expect(await countOf(/^✓?Rechtmatig/)).toBe('19');
    expect(complaints).toEqual([]);
  });

  it('leads to the findings in the work list', async () => {
    await using visit = await world.visit('/rules');
    const { page } = visit;
    await rule(page, 'NO_NECESSITY').getByRole('link', { name: 'alle in de werklijst' }).click();
    await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/worklist');
    expect(parameters(page)).toEqual({ rule: 'NO_NECESSITY' });
  });

  it.each([
    ['/rules', 'light'],
    ['/rules?rule=NO_AUTHORISATION', 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await section(visit.page, 'Regels van rechtmatigheid').waitFor(soon);
    await visit.page.waitForLoadState('networkidle');
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });
});
