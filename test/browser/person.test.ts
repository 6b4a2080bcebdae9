import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshot = (name: string): string =>
  fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));

/** On this day AIVD had told FABEL, and FABEL had told DENKB; five others were in a partnership with one of those. */
const day = '?asOf=2019-10-15';

describe.skipIf(!canBrowse)('an investigator who looks at one person', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees who holds what of the person, and apart from them who could', async () => {
    await using visit = await world.visit(`/person/P-001/scope${day}`);
    const { page, complaints } = visit;
    await page.getByText('diensten hebben gegevens').first().waitFor();
    const summary = page.getByLabel('Samenvatting');
    await expect.poll(() => summary.textContent()).toContain('3');
    await expect.poll(() => summary.textContent()).toContain('5');
    const rows = page.getByRole('table', { name: 'Diensten', exact: true }).getByRole('row');
    // A heading and three services: the one that told, and the two that received.
    await expect.poll(() => rows.count()).toBe(4);
    await page.screenshot({ path: screenshot('person-scope') });
    expect(complaints).toEqual([]);
  });

  it('sees who is to be asked to destroy it, and prints a letter to each on a page of its own', async () => {
    await using visit = await world.visit(`/person/P-001/recall${day}`);
    const { page, complaints } = visit;
    const rows = page.getByRole('table', { name: 'Terughaallijst, dichtstbij eerst' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.nth(1).textContent()).toContain('Fabelië');
    expect(await rows.nth(2).textContent()).toContain('Denkbeeldië');
    await page.screenshot({ path: screenshot('recall') });
    await page.goto(new URL(`/person/P-001/recall/letters${day}`, world.url).href);
    await expect.poll(() => page.getByText('Verzoek om vernietiging van persoonsgegevens').count()).toBe(2);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
    await page.screenshot({ path: screenshot('recall-letters') });
    expect(complaints).toEqual([]);
  });

  it.each(['scope', 'recall', 'recall/letters'])('finds nothing that keeps anyone out of %s', async (view) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using visit = await world.visit(`/person/P-001/${view}`, { colorScheme });
      await visit.page.getByText('Fabelië').filter({ visible: true }).first().waitFor();
      expect(await violationsOn(visit.page), colorScheme).toEqual([]);
    }
  });
});
