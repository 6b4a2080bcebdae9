import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = fileURLToPath(new URL('../../docs/screenshots/audit.png', import.meta.url));
const soon = { timeout: 10_000 };

describe.skipIf(!canBrowse)('someone who asks who looked', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('goes from a person to who looked at that person, and finds the look that was just had', async () => {
    await using visit = await world.visit('/person/P-001?asOf=2019-10-15');
    const { page, complaints } = visit;
    await page.getByRole('link', { name: 'Wie keek er' }).click();
    await page.getByRole('heading', { name: 'Wie heeft P-001 ingezien' }).waitFor();
    const row = page.getByRole('row', { name: /flow \(asOf: 2019-10-15, .*person: P-001\)/ }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/lokale gebruiker.*Naar deze persoon gevraagd.*Beantwoord/);
    await page.getByRole('button', { name: 'Reken alles na' }).click();
    await page.getByText('Het logboek klopt', { exact: true }).waitFor();
    await page.screenshot({ path: screenshot, fullPage: true });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps a checkpoint as a signed note', async () => {
    await using visit = await world.visit('/audit');
    const { page } = visit;
    const link = page.getByRole('link', { name: 'Controlepunt opslaan' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toMatch(/^verstrekkingen\.audit\/\w+\n\d+\n.{44}\n.*Z\n\n— .+\n$/);
  });

  it('asks about another person and other days by the keyboard, and is told when nobody looked', async () => {
    await using visit = await world.visit('/audit');
    const { page, complaints } = visit;
    await page.getByLabel('Persoon', { exact: true }).fill('P-002');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('person'), soon).toBe('P-002');
    await page.getByLabel('tot en met').fill('1 okt 2019');
    await page.keyboard.press('Enter');
    await page.getByText('niemand heeft deze persoon ingezien').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is told what went wrong, and tries again', async () => {
    await using visit = await world.visit('/audit?person=P-001');
    const { page } = visit;
    await page.getByRole('table').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).first().click();
    await page.getByRole('table').waitFor();
  });
});
