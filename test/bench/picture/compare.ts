import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { FlowGraph } from '../../../client/graph/model.ts';
import { type Contestant, quantileOf, takeTurns } from '../measure.ts';
import { type Pair, ratiosOf, type Section } from '../result.ts';
import type { World } from '../world.ts';
import { flowOf } from './flow.ts';
import { type Moved, move } from './moves.ts';
import type { BenchPage } from './page.ts';

const executablePath = '/usr/bin/chromium';
const entry = fileURLToPath(new URL('./page.ts', import.meta.url));

/** The page's code as one script, built as the product builds its own. */
async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir,
        lib: { entry, formats: ['iife'], name: 'page', fileName: 'page' },
        minify: true,
      },
    });
    const script = readdirSync(outDir).find((name) => name.endsWith('.js'));
    if (script === undefined) throw new Error('The page of the benchmark was not built.');
    return readFileSync(join(outDir, script), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** A page of its own for each flow; what was drawn before is gone before the next is timed. */
async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.setContent('<!doctype html><html><body></body></html>');
  await page.addStyleTag({ path: fileURLToPath(new URL('../../../client/app/tokens.css', import.meta.url)) });
  await page.addScriptTag({ content: script });
  return page;
}

type Bench = { readonly bench: BenchPage; readonly flow: FlowGraph };

const ways = {
  'our picture': (page: Page) =>
    page.evaluate(() => (window as unknown as Bench).bench.ours((window as unknown as Bench).flow)),
  'bare Cytoscape page': (page: Page) =>
    page.evaluate(() => (window as unknown as Bench).bench.bare((window as unknown as Bench).flow)),
  'our layout': (page: Page) =>
    page.evaluate(() => (window as unknown as Bench).bench.layout((window as unknown as Bench).flow)),
  breadthfirst: (page: Page) =>
    page.evaluate(() => (window as unknown as Bench).bench.breadthfirst((window as unknown as Bench).flow)),
} as const;

const pairsFor = (count: number): Pair[] => [
  ['our picture', 'bare Cytoscape page', count <= 1000 ? 1.5 : null],
  ['our layout', 'breadthfirst', null],
];

async function compareFor(browser: Browser, script: string, count: number, rounds: number): Promise<Section> {
  const flow = flowOf(count);
  await using page = await openPage(browser, script);
  await page.evaluate((given) => Object.assign(window, { flow: given }), flow as unknown as Record<string, unknown>);
  const contestants = Object.entries(ways).map(([name, time]): Contestant => ({ name, time: () => time(page) }));
  const times = await takeTurns(contestants, rounds);
  return {
    id: 'picture',
    title: `First picture of ${count.toLocaleString('en')} services`,
    size: flow.edges.length,
    equal: `the same ${flow.nodes.length} services and ${flow.edges.length} lines were given to both`,
    ratios: ratiosOf(times, pairsFor(count)),
    figures: [],
    notes: [
      'Chromium, headless, software drawing. From the data being there to two frames after it was drawn, layout and all.',
    ],
  };
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

const soon = 100;

/** How many frames there were, how long they took, and how many of them took so short that a reader sees no delay. */
function framesInWords(frames: readonly number[]): string {
  const [median, most, worst] = [0.5, 0.95, 1].map((at) => `${quantileOf(frames, at).toFixed(0)} ms`);
  const quick = frames.filter((took) => took < soon).length;
  return `${frames.length} frames, half within ${median}, 95% within ${most}, the longest ${worst}; under ${soon} ms: ${share(quick, frames.length)}`;
}

const measures = { median: 0.5, 'within which 95% fall': 0.95, longest: 1 } as const;

/** @param rounds of each, after one that does not count where there are several */
async function compareMoves(browser: Browser, script: string, count: number, rounds: number): Promise<Section> {
  const flow = flowOf(count);
  await using page = await openPage(browser, script);
  await page.evaluate((given) => Object.assign(window, { flow: given }), flow as unknown as Record<string, unknown>);
  const frames: Record<Moved, number[][]> = { open: [], openBare: [] };
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round += 1) {
    for (const which of ['open', 'openBare'] as const) {
      const took = await move(page, which);
      if (round >= 0) frames[which].push([...took]);
    }
  }
  const times = new Map<string, readonly number[]>(
    Object.entries(measures).flatMap(([name, at]) => [
      [`our frame, ${name}`, frames.open.map((round) => quantileOf(round, at))],
      [`bare Cytoscape's, ${name}`, frames.openBare.map((round) => quantileOf(round, at))],
    ]),
  );
  const pairs = Object.keys(measures).map((name): Pair => [`our frame, ${name}`, `bare Cytoscape's, ${name}`, null]);
  return {
    id: 'move',
    title: `Moving a picture of ${count.toLocaleString('en')} services about`,
    size: flow.edges.length,
    equal: `the same ${flow.nodes.length} services and ${flow.edges.length} lines were given to both, and the same gestures`,
    ratios: ratiosOf(times, pairs),
    figures: [
      { what: 'ours', value: framesInWords(frames.open.flat()) },
      { what: 'bare Cytoscape page', value: framesInWords(frames.openBare.flat()) },
    ],
    notes: [
      'Dragged as a whole, zoomed in by wheel, dragged, zoomed out, zoomed in by button, dragged where names can be read, zoomed out by button. Only frames in which something was drawn, from the begin of one to the begin of the next.',
    ],
  };
}

/** Issue 7 (e): how soon a large flow is seen; issue 5: how soon it answers when it is moved about. */
export async function comparePictures({ rounds }: World): Promise<Section[]> {
  if (!existsSync(executablePath)) return [];
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const sections = [];
    for (const count of rounds > 1 ? [1000, 5000] : [100]) {
      sections.push(await compareFor(browser, script, count, rounds));
    }
    sections.push(await compareMoves(browser, script, rounds > 1 ? 1000 : 100, Math.min(rounds, 5)));
    return sections;
  } finally {
    await browser.close();
  }
}
