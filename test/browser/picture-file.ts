import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';

/** Chooses from the menu of a picture, the first of the page or another one. */
export async function kept(page: Page, what: 'SVG' | 'PNG', nth = 0): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Afbeelding bewaren' }).nth(nth).click();
  const download = page.waitForEvent('download');
  await page.getByText(`Bewaren als ${what}`).click();
  const file = await download;
  // A menu that is still closing takes the next press of its button for the same one.
  await page.getByText(`Bewaren als ${what}`).waitFor({ state: 'hidden' });
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The values of an attribute in an XML file. @throws when it is not well-formed */
export function valuesIn(xml: string, name: string): string[] {
  const values: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    const value = (attributes as Record<string, string>)[name];
    if (value !== undefined) values.push(value);
  });
  parser.write(xml).close();
  return values;
}
