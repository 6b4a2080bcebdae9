import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (root: Document) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** What comes in by fading has no contrast of its own until it is there; what turns for ever, as a sign of loading, is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const isMoving = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    // One begins a frame or two after what it is of has come.
    for (let still = 0; still < 3; still = document.getAnimations().some(isMoving) ? 0 : still + 1) await frame();
  });
}

/** What axe-core finds wrong on a page, one line each: the rule and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  await atRest(page);
  // An expression given as text is run by the debugger, which no content policy of the page holds back.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
