import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const client = fileURLToPath(new URL('../../client', import.meta.url));

/** One of each kind in the sample, for the addresses that name one. */
const ids: Readonly<Record<string, string>> = {
  person: 'P-001',
  service: 'SAGE',
  partnership: 'CT-KRING',
  authorisation: 'T-AIVD-U1',
  disclosure: 'V-AIVD-039',
  weighingNote: 'W-SAGE-1',
  // None is saved in the sample: the view says that there is no such one.
  view: 'none',
};

/** The address of every view, as its route says. */
export const views = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /route\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(join(client, file), 'utf8').matchAll(/path: '([^']+)'/g)])
  .map(([, path = '']) => path.replaceAll(/\$(\w+)/g, (_, name: string) => ids[name] ?? `no sample id for $${name}`))
  .sort();

/** Until a view is drawn and asks for no more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2)').first().waitFor();
  await page.waitForLoadState('networkidle');
}
