import type { Page } from 'playwright-core';
import type { FlowGraph } from '../../../client/graph/model.ts';
import type { BenchPage } from './page.ts';

type Bench = { readonly bench: BenchPage; readonly flow: FlowGraph };

/** Which picture is moved about. */
export type Moved = 'open' | 'openBare';

const centre = { x: 600, y: 400 };
/** A wheel notch of a mouse; the first few count as less in Cytoscape, until it knows the wheel. */
const notch = 120;

/** Long enough for what is drawn once the hand is still, in milliseconds. */
const still = 500;

async function drag(page: Page): Promise<void> {
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    const angle = (step / 40) * 2 * Math.PI;
    await page.mouse.move(centre.x + 250 * Math.sin(angle), centre.y + 150 * (1 - Math.cos(angle)));
  }
  await page.mouse.up();
  await page.waitForTimeout(still);
}

async function turnWheel(page: Page, towards: 1 | -1): Promise<void> {
  await page.mouse.move(centre.x, centre.y);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, towards * notch);
    await page.waitForTimeout(16);
  }
  await page.waitForTimeout(still);
}

async function press(page: Page, factor: number): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    await page.evaluate((by) => (window as unknown as Bench).bench.zoomBy(by), factor);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(still);
}

const gestures: readonly ((page: Page) => Promise<void>)[] = [
  drag,
  (page) => turnWheel(page, -1),
  drag,
  (page) => turnWheel(page, 1),
  (page) => press(page, 1.3),
  drag,
  (page) => press(page, 1 / 1.3),
];

/**
 * Moves a picture about as a reader does: drags it as a whole, zooms in by wheel, drags it where names can be read, zooms
 * out by wheel, and in and out by button.
 * @returns how long each frame took in which something was drawn, in milliseconds
 */
export async function move(page: Page, which: Moved): Promise<readonly number[]> {
  await page.evaluate(async (name) => {
    const { bench, flow } = window as unknown as Bench;
    await bench[name](flow);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    bench.watch();
  }, which);
  for (const gesture of gestures) await gesture(page);
  return page.evaluate(() => (window as unknown as Bench).bench.watched());
}
