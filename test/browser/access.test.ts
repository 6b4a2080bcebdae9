import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startProvider, type TestProvider } from '../access/provider.ts';
import { environment, freePort, roles } from '../access/signed-in.ts';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = (name: string): string =>
  fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));

/** A browser says so itself when a server answers 401, as it should here. */
const unexpected = (complaints: readonly string[]) => complaints.filter((text) => !text.includes('401'));

/** Signs in at the provider's own form, and lets it lead back. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByPlaceholder('Enter any login').fill(name);
  await page.getByPlaceholder('and password').fill('x');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** What still moves is half seen through: a contrast that is measured then says nothing. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

describe.skipIf(!canBrowse)('someone who must sign in', () => {
  let world: World;
  let provider: TestProvider;
  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    provider = await startProvider({ publicUrl, roles });
    world = await openWorld(undefined, { ...environment(provider, publicUrl), PORT: String(port) });
    return async () => {
      await world[Symbol.asyncDispose]();
      await provider[Symbol.asyncDispose]();
    };
  });

  it.each(['light', 'dark'] as const)('is offered to, in %s, and nothing is told before', async (colorScheme) => {
    await using visit = await world.visit('/person/P-001?asOf=2019-10-15', { colorScheme });
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Inloggen' }).waitFor();
    expect(await page.getByText('P-001').count()).toBe(0);
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(unexpected(complaints)).toEqual([]);
  });

  it('comes back to the same address, shows names for a reason, hides them again, and signs out', async () => {
    await using visit = await world.visit('/person/P-001?asOf=2019-10-15');
    const { page, complaints } = visit;
    await signInAs(page, 'rita');
    await page.getByRole('heading', { name: '•••' }).waitFor();
    // What the provider's own pages complained of is not ours.
    const before = complaints.length;
    expect(page.url()).toBe(`${world.url}/person/P-001?asOf=2019-10-15`);
    await page.getByRole('link', { name: 'Wie keek er' }).first().waitFor();

    await page.getByRole('button', { name: 'Namen tonen' }).click();
    const dialog = page.getByRole('dialog');
    const go = dialog.getByRole('button', { name: 'Doorgaan' });
    await dialog.getByLabel(/Reden/).fill(' … ');
    expect(await go.isDisabled()).toBe(true);
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByLabel(/Reden/).fill('Toezicht, zaak 12 – é');
    await settled(page);
    await page.screenshot({ path: screenshot('reason') });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: '•••' }).waitFor();
    await page.getByRole('button', { name: 'Namen verbergen' }).waitFor();
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Exporteren' }).click();
    const link = await page.getByRole('menuitem', { name: /CSV/ }).getAttribute('href');
    expect(new URL(link ?? '', world.url).searchParams.get('reason')).toBe('Toezicht, zaak 12 – é');
    await page.keyboard.press('Escape');

    // The reason lasts as long as the tab, and no longer than someone wants.
    await page.reload();
    await page.getByRole('button', { name: 'Namen verbergen' }).click();
    await page.getByRole('heading', { name: '•••' }).waitFor();

    await page.getByRole('button', { name: 'rita' }).click();
    await page.getByText('Ingelogd als rita').waitFor();
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: 'Inloggen' }).waitFor();
    expect(page.url()).toBe(`${world.url}/person/P-001?asOf=2019-10-15`);
    expect(unexpected(complaints.slice(before))).toEqual([]);
  });

  it('can not have names as an analyst, and is told in words what an administrator may not read', async () => {
    await using analyst = await world.visit('/person/P-001');
    await signInAs(analyst.page, 'anna');
    await analyst.page.getByRole('heading', { name: '•••' }).waitFor();
    expect(await analyst.page.getByRole('button', { name: 'Namen tonen' }).count()).toBe(0);
    // Who looked is for a reviewer to see: the others find no way there.
    await analyst.page.getByRole('link', { name: 'Wie heeft wat' }).waitFor();
    expect(await analyst.page.locator('a[href^="/audit"]').count()).toBe(0);
    // Whose names are not told are told apart by their ids.
    await analyst.page.goto(`${world.url}/`);
    const listed = analyst.page.locator('a[href^="/person/"]');
    await listed.first().waitFor();
    for (const text of await listed.allTextContents()) expect(text).toMatch(/^•••.*P-\d+/);
    await using administrator = await world.visit('/services');
    await signInAs(administrator.page, 'bas');
    await administrator.page
      .getByText(/needs the role investigator, reviewer,? or analyst/)
      .first()
      .waitFor();
  });

  it('reads the dialog in the dark and in English', async () => {
    await using visit = await world.visit('/', { colorScheme: 'dark' });
    const { page } = visit;
    await signInAs(page, 'rita');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('button', { name: 'Show names' }).click();
    await page.getByRole('dialog').getByText('Reason, or the case').waitFor();
    await settled(page);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe.skipIf(!canBrowse)('someone at a machine without sign-in', () => {
  it.each(['light', 'dark'] as const)(
    'sees that nobody signs in, in %s, and can read what that means',
    async (colorScheme) => {
      await using world = await openWorld();
      await using visit = await world.visit('/', { colorScheme });
      const { page, complaints } = visit;
      await page.getByRole('button', { name: 'Zonder inloggen' }).click();
      await page.getByText(/Inloggen is niet ingesteld/).waitFor();
      await settled(page);
      expect(await violationsOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
