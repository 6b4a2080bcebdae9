import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (root: Document) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** What axe-core finds wrong on a page, one line each: the rule and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  // An expression given as text is run by the debugger, which no content policy of the page holds back.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
