import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { bundled, bundleFolder, largeFolder, largePerson } from './large.ts';
import {
  clickLine,
  drawingOn,
  labelsOn,
  overlapsOn,
  placeOnScreen,
  placesOn,
  readLabelsOn,
  zoomTo,
} from './picture.ts';
import { wideFolder } from './wide.ts';
import { canBrowse, openWorld, type Visit, type World } from './world.ts';

const path = `/person/${largePerson}`;
const picture = (page: Page) => page.getByTestId('flow-picture');
const sketched = (page: Page) => page.getByText('Schets; de indeling wordt nog berekend.');
/** Until it is laid out: on a busy machine the page itself takes its time to load so much. */
const settled = (page: Page) =>
  page.locator('[data-testid="flow-picture"][aria-busy="false"]').waitFor({ timeout: 60_000 });

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly disclosure: { readonly id: string; readonly date: string; readonly verdict: string };
}

async function edgesOf(world: World): Promise<Edge[]> {
  const query = `{ flow(person: "${largePerson}", maxHops: 1000) { edges { from to disclosure { id date verdict } } } }`;
  const response = await fetch(new URL('/graphql', world.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: { flow: { edges: Edge[] } } }).data.flow.edges;
}

describe.skipIf(!canBrowse)('a flow of 1,000 services', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(largeFolder(1000));
    return () => world[Symbol.asyncDispose]();
  });

  /** Opens the flow while the worker waits for its script, until `release` is called. */
  async function visitHeld(): Promise<Visit & { readonly release: (how: 'continue' | 'abort') => void }> {
    const visit = await world.visit('/');
    let release: (how: 'continue' | 'abort') => void = () => {};
    const released = new Promise<'continue' | 'abort'>((resolve) => {
      release = resolve;
    });
    await visit.page.context().route(/\/worker-[^/]*\.js/, async (route) => {
      if ((await released) === 'abort') await route.abort();
      else await route.continue();
    });
    await visit.page.goto(new URL(path, world.url).href);
    return { ...visit, release, [Symbol.asyncDispose]: () => visit[Symbol.asyncDispose]() };
  }

  it('is sketched at once, can be used meanwhile, and is laid out by a worker that the content policy allows', async () => {
    await using visit = await visitHeld();
    const { page, complaints, release } = visit;
    await sketched(page).waitFor({ timeout: 60_000 });
    const edges = await edgesOf(world);
    expect((await drawingOn(page)).services).toHaveLength(1001);
    expect((await drawingOn(page)).lines).toHaveLength(edges.length);
    const rough = await placesOn(page);
    const { x, y } = await placeOnScreen(page, 'EIGEN');
    await page.mouse.click(x, y);
    await page.getByRole('region', { name: 'EIGEN (fict.)' }).waitFor();
    await page.getByRole('tab', { name: /^Diensten/ }).click();
    await page.getByRole('tab', { name: /^Diensten/, selected: true }).waitFor();
    expect(await picture(page).getAttribute('aria-busy')).toBe('true');
    expect(await violationsOn(page)).toEqual([]);
    release('continue');
    await sketched(page).waitFor({ state: 'detached' });
    await settled(page);
    expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([world.url]);
    const laid = await placesOn(page);
    expect(Object.keys(laid).sort()).toEqual(Object.keys(rough).sort());
    expect(laid).not.toEqual(rough);
    expect(complaints).toEqual([]);
  });

  it('is laid out all the same where there can be no worker', async () => {
    await using visit = await visitHeld();
    const { page, release } = visit;
    await sketched(page).waitFor({ timeout: 60_000 });
    const rough = await placesOn(page);
    release('abort');
    await settled(page);
    expect(await placesOn(page)).not.toEqual(rough);
    await using other = await world.visit(path);
    await settled(other.page);
    expect(await placesOn(page)).toEqual(await placesOn(other.page));
  });

  it('says the verdict of each line in sight once it can be read, and its words from nearer by', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    await settled(page);
    expect(await labelsOn(page)).toEqual([]);
    await zoomTo(page, 0.4);
    await expect.poll(() => readLabelsOn(page)).toMatchObject({ missing: [], words: 0 });
    const symbols = await readLabelsOn(page);
    expect(symbols.symbols).toBeGreaterThan(0);
    await zoomTo(page, 0.9);
    await expect.poll(() => readLabelsOn(page)).toMatchObject({ missing: [], symbols: 0 });
    expect((await readLabelsOn(page)).words).toBeGreaterThan(0);
    await page.keyboard.press('0');
    await expect.poll(() => labelsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!canBrowse)('a flow with a hub of thousands', () => {
  const members = 3000;

  it('is drawn with the many as one, before and after the rest is loaded, and needs no worker', async () => {
    await using world = await openWorld(wideFolder({ members, rounds: 1 }));
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    const drawn = ['EIGEN', 'KNOOP', 'group|KNOOP'];
    expect((await drawingOn(page)).services).toEqual(drawn);
    await page.getByText('Van KNOOP zijn 1999 buren als één getekend.').waitFor();
    await page
      .getByText(`Deze stroom is groot: ${members + 1 - 2000} lijnen zijn nog niet geladen.`, { exact: false })
      .waitFor();
    await page.getByRole('button', { name: `Laad de volgende ${members + 1 - 2000}` }).click();
    await page.getByText(`Van KNOOP zijn ${members} buren als één getekend.`).waitFor();
    expect((await drawingOn(page)).services).toEqual(drawn);
    expect(page.workers()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!canBrowse)('a bundle of disclosures between two services', () => {
  let world: World;
  let edges: Edge[];
  const pair = 'EIGEN>VEEL';
  beforeAll(async () => {
    world = await openWorld(bundleFolder());
    edges = (await edgesOf(world)).filter(({ to }) => to === 'VEEL');
    return () => world[Symbol.asyncDispose]();
  });

  const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun'];
  const words: Readonly<Record<string, string>> = { UNLAWFUL: 'Onrechtmatig', NOT_ASSESSED: 'Niet beoordeeld' };
  const rows = (page: Page) => page.getByRole('table', { name: 'Verstrekkingen' }).getByRole('row');

  /** Each by itself in the picture, and in the table with its day and its verdict. */
  async function expectOpen(page: Page): Promise<void> {
    const each = edges.map(({ disclosure }) => `${disclosure.id}|${pair}`).sort();
    await expect.poll(async () => (await drawingOn(page)).lines).toEqual(['V-A|EIGEN>EEN', ...each].sort());
    await expect.poll(() => rows(page).count()).toBe(bundled + 1);
    for (const { disclosure } of edges) {
      const [year, month, day] = disclosure.date.split('-').map(Number);
      const said = `${day} ${months[(month ?? 0) - 1]} ${year}`;
      const row = rows(page).filter({ hasText: said });
      expect(await row.textContent()).toContain(words[disclosure.verdict]);
    }
  }
  const expectShut = async (page: Page): Promise<void> => {
    await expect.poll(async () => (await drawingOn(page)).lines).toEqual(['V-A|EIGEN>EEN', `bundle|${pair}`]);
    await expect.poll(() => rows(page).count()).toBe(bundled + 2);
  };

  it('is one line with a count, opens by a click, tells each with its day and verdict, and closes', async () => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    expect(edges).toHaveLength(bundled);
    expect(new Set(edges.map(({ disclosure }) => disclosure.verdict))).toEqual(new Set(Object.keys(words)));
    await expectShut(page);
    expect((await readLabelsOn(page)).texts).toContainEqual(expect.stringContaining(`${bundled} verstrekkingen`));
    await clickLine(page, `bundle|${pair}`);
    await expectOpen(page);
    expect(await overlapsOn(page)).toEqual([]);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Toon alles' }).click();
    await expectShut(page);
    expect(complaints).toEqual([]);
  });

  it('opens and closes by keyboard', async () => {
    await using visit = await world.visit(path, { colorScheme: 'dark' });
    const { page, complaints } = visit;
    await expectShut(page);
    const select = page.getByLabel('Bundel openen');
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await expectOpen(page);
    await expect.poll(() => select.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await expectShut(page);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!canBrowse)('a flow of 100 services', () => {
  it('has no label over another or over a service, nor words beyond their box, as they are drawn', async () => {
    await using world = await openWorld(largeFolder(99));
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    expect((await drawingOn(page)).services).toHaveLength(100);
    await zoomTo(page, 1);
    const { lines } = await drawingOn(page);
    await expect.poll(() => labelsOn(page)).toEqual(lines.map((line) => `label|${line}`).sort());
    await expect.poll(async () => (await readLabelsOn(page)).symbols).toBe(0);
    expect(await overlapsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
