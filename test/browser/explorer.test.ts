import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { chosenOn, clickBadge, drawingOn, hiddenOn, placesOn } from './picture.ts';
import { wideFolder } from './wide.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const person = '/person/P-001';
const screenshot = (name: string) => fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly hop: number;
  readonly disclosure: {
    readonly id: string;
    readonly date: string;
    readonly verdict: string;
    readonly onwardOf: readonly { readonly id: string }[];
  } | null;
}

/** The flow as the API gives it, to reckon by hand what should be seen of it. */
async function edgesOf(world: World, id: string): Promise<Edge[]> {
  const query = `{ flow(person: "${id}", maxHops: 1000) {
    edges { from to hop disclosure { id date verdict onwardOf { id } } }
  } }`;
  const response = await fetch(new URL('/graphql', world.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { flow: { edges: Edge[] } } };
  return data.flow.edges;
}

const lineOf = ({ from, to, disclosure }: Edge) => `${disclosure?.id ?? 'possible'}|${from}>${to}`;
const linesOf = (edges: readonly Edge[]) => edges.map(lineOf).sort();
const touches = (id: string) => (edge: Edge) => edge.from === id || edge.to === id;
const address = (page: Page) => new URL(page.url()).searchParams;
const lines = async (page: Page) => (await drawingOn(page)).lines;
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const begin = 'Begin van de periode';
const end = 'Dag waarop de stand wordt getoond';

async function keep(page: Page, name: string): Promise<void> {
  await mkdir(dirname(screenshot(name)), { recursive: true });
  await page.screenshot({ path: screenshot(name) });
}

/** Goes on by Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return (element?.getAttribute('aria-label') ?? labels[0]?.textContent ?? element?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}

describe.skipIf(!canBrowse)('an investigator who explores a flow', () => {
  let world: World;
  let edges: Edge[];
  beforeAll(async () => {
    world = await openWorld();
    edges = await edgesOf(world, 'P-001');
    return () => world[Symbol.asyncDispose]();
  });

  it('is told how much of each service is hidden, shows just that, and hides it again', async () => {
    await using visit = await world.visit(`${person}?maxHops=1`);
    const { page, complaints } = visit;
    const near = edges.filter(({ hop }) => hop <= 1);
    expect(await lines(page)).toEqual(linesOf(near));
    const shown = (await drawingOn(page)).services;
    const expected = shown.map((id) => [id, edges.filter((edge) => touches(id)(edge) && edge.hop > 1).length]);
    expect(await hiddenOn(page)).toEqual(Object.fromEntries(expected.filter(([, count]) => count !== 0)));
    const more = edges.filter((edge) => edge.hop <= 1 || touches('SAGE')(edge));
    await clickBadge(page, 'SAGE');
    await expect.poll(() => lines(page)).toEqual(linesOf(more));
    expect((await hiddenOn(page))['SAGE']).toBeUndefined();
    await page.getByRole('tab', { name: /^Diensten/ }).click();
    await page.getByRole('row', { name: /SAGE/ }).press('Enter');
    await page.getByRole('button', { name: 'Toon minder' }).click();
    await expect.poll(() => lines(page)).toEqual(linesOf(near));
    expect(complaints).toEqual([]);
  });

  it('folds a service in and out again', async () => {
    await using visit = await world.visit(`${person}?service=MYTHE`);
    const { page, complaints } = visit;
    const passedOn = edges.filter(({ from }) => from === 'MYTHE').length;
    expect(passedOn).toBeGreaterThan(0);
    await page.getByRole('button', { name: `Klap in (−${passedOn})` }).click();
    await expect.poll(() => lines(page)).toEqual(linesOf(edges.filter(({ from }) => from !== 'MYTHE')));
    await page.getByText(`${passedOn} van ${edges.length} lijnen verborgen: ${passedOn} ingeklapt.`).waitFor();
    expect((await hiddenOn(page))['MYTHE']).toBe(passedOn);
    await page.getByRole('button', { name: `Klap uit (+${passedOn})` }).click();
    await expect.poll(() => lines(page)).toEqual(linesOf(edges));
    expect(complaints).toEqual([]);
  });

  it('filters, is told how much that hides, and expands a service to see what it hides there', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    const unlawful = edges.filter(({ disclosure }) => disclosure?.verdict === 'UNLAWFUL');
    await page.getByRole('button', { name: 'Filters' }).click();
    // The label, not the box under it: so the click waits until the choices have come to rest.
    await page
      .locator('label')
      .filter({ hasText: `Onrechtmatig ${unlawful.length}` })
      .click();
    await expect.poll(() => address(page).get('verdict')).toBe('UNLAWFUL');
    await keep(page, 'filters');
    await page.keyboard.press('Escape');
    await expect.poll(() => lines(page)).toEqual(linesOf(unlawful));
    const hidden = edges.length - unlawful.length;
    await page.getByText(`${hidden} van ${edges.length} lijnen verborgen: ${hidden} door filters.`).waitFor();
    await page.getByText(`${unlawful.length} van ${edges.length}`, { exact: true }).waitFor();
    const also = edges.filter((edge) => unlawful.includes(edge) || touches('FABEL')(edge));
    expect((await hiddenOn(page))['FABEL']).toBe(also.length - unlawful.length);
    await clickBadge(page, 'FABEL');
    await expect.poll(() => lines(page)).toEqual(linesOf(also));
    await page.getByRole('button', { name: 'Toon alle lijnen' }).click();
    await expect.poll(() => lines(page)).toEqual(linesOf(edges));
    expect(complaints).toEqual([]);
  });

  it('finds every path to a service, with the day and verdict of each step, and sees one alone', async () => {
    await using visit = await world.visit(`${person}?service=HERSEN`);
    const { page, complaints } = visit;
    const known = edges.flatMap((edge) => (edge.disclosure ? [{ ...edge, disclosure: edge.disclosure }] : []));
    type Known = (typeof known)[number];
    const back = (edge: Known): Known[][] => {
      const ids = edge.disclosure.onwardOf.map(({ id }) => id);
      if (ids.length === 0) return [[edge]];
      const before = known.filter(({ to, disclosure }) => to === edge.from && ids.includes(disclosure.id));
      return before.flatMap(back).map((path) => [...path, edge]);
    };
    const paths = known.filter(({ to }) => to === 'HERSEN').flatMap(back);
    const least = Math.min(...paths.map(({ length }) => length));
    const short = paths.filter(({ length }) => length === least);
    expect(paths.length).toBeGreaterThan(short.length);
    await page.getByRole('button', { name: 'Paden hierheen' }).click();
    const panel = page.getByRole('region', { name: 'Paden' });
    await expect.poll(() => panel.locator('ol > li ol').count()).toBe(short.length);
    await expect.poll(() => chosenOn(page)).toEqual([...new Set(short.flat().map(lineOf))].sort());
    await panel.getByRole('radio', { name: 'Alle' }).click();
    await expect.poll(() => panel.locator('ol > li ol').count()).toBe(paths.length);
    await expect.poll(() => chosenOn(page)).toEqual([...new Set(paths.flat().map(lineOf))].sort());
    const steps = await panel.locator('ol ol > li').allTextContents();
    expect(steps).toHaveLength(paths.flat().length);
    await keep(page, 'paths');
    const first = short[0] ?? [];
    for (const { from, to, disclosure } of first) {
      const row = steps.find((text) => text.includes(`${from} → ${to}`) && text.includes(disclosure.id));
      expect(row).toContain(disclosure.date.slice(0, 4));
      expect(row).toMatch(/Onrechtmatig|Rechtmatig|Niet beoordeeld|Onbeslist|Onzorgvuldig/);
    }
    await panel.getByRole('button', { name: 'Licht alleen dit pad op' }).first().click();
    await expect.poll(async () => (await chosenOn(page)).length).toBe(least);
    await panel.getByLabel('Van').selectOption('AIVD');
    const fromAivd = paths.filter(([one]) => one?.from === 'AIVD');
    await expect.poll(() => panel.locator('ol > li ol').count()).toBe(fromAivd.length);
    expect(complaints).toEqual([]);
  });

  it('sees everything that followed from a disclosure, and everything it came from', async () => {
    await using visit = await world.visit(`${person}?disclosure=V-AIVD-028`);
    const { page, complaints } = visit;
    const after = (ids: ReadonlySet<string>): ReadonlySet<string> => {
      const next = edges.flatMap(({ disclosure }) =>
        disclosure?.onwardOf.some(({ id }) => ids.has(id)) ? [disclosure.id] : [],
      );
      const all = new Set([...ids, ...next]);
      return all.size > ids.size ? after(all) : all;
    };
    const down = after(new Set(['V-AIVD-028']));
    const button = page.getByRole('button', { name: /^Wat hieruit volgde \(\d+\)$/ });
    await button.click();
    const lit = edges.filter(({ disclosure }) => disclosure && down.has(disclosure.id));
    await expect.poll(() => chosenOn(page)).toEqual(linesOf(lit));
    const rows = page.getByRole('region', { name: 'Wat ermee samenhangt' }).getByRole('row');
    for (const id of down) if (id !== 'V-AIVD-028') expect(await rows.filter({ hasText: id }).count()).toBe(1);
    await keep(page, 'downstream');
    await page.getByRole('button', { name: 'Waar dit uit voortkwam (0)' }).click();
    await page.getByText('Dit is een eerste verstrekking: zij kwam nergens uit voort.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('draws a period over the bars, moves it, and plays it; nothing changes its place', async () => {
    await using visit = await world.visit(person, { reducedMotion: 'reduce' });
    const { page, complaints } = visit;
    await drawingOn(page);
    const places = await placesOn(page);
    const track = page.getByTestId('timeline');
    const box = await track.boundingBox();
    if (!box) throw new Error('There is no timeline.');
    await page.mouse.move(box.x + box.width * 0.1, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + 12, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => address(page).get('from')).not.toBeNull();
    const [from, asOf] = [address(page).get('from') ?? '', address(page).get('asOf') ?? ''];
    expect(from < asOf).toBe(true);
    const within = edges.filter(({ disclosure }) => disclosure && disclosure.date >= from && disclosure.date <= asOf);
    await expect.poll(() => lines(page)).toEqual(linesOf(within));
    expect(places).toMatchObject(await placesOn(page));
    await keep(page, 'period');
    await page.mouse.move(box.x + box.width * 0.25, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.45, box.y + 12, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => (address(page).get('from') ?? '') > from).toBe(true);
    expect((address(page).get('asOf') ?? '') > asOf).toBe(true);
    await page.getByRole('button', { name: 'Hele periode' }).click();
    await expect.poll(() => address(page).get('from')).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('chooses a period by keyboard, end by end and both at once', async () => {
    await using visit = await world.visit(`${person}?asOf=2020-02-11`);
    const { page } = visit;
    const days = [...new Set(edges.flatMap(({ disclosure }) => disclosure?.date ?? []))].sort();
    await slider(page, begin).press('ArrowRight');
    await expect.poll(() => address(page).get('from')).toBe(days[0]);
    await slider(page, begin).press('ArrowRight');
    await expect.poll(() => address(page).get('from')).toBe(days[1]);
    await slider(page, begin).press('Shift+ArrowRight');
    await expect.poll(() => address(page).get('from')).toBe(days[2]);
    expect(address(page).get('asOf')).toBe(days[days.indexOf('2020-02-11') + 1]);
    await slider(page, end).press('Home');
    await expect.poll(() => address(page).get('asOf')).toBe(days[0]);
    expect(address(page).get('from')).toBe(days[0]);
    await slider(page, begin).press('Delete');
    await expect.poll(() => address(page).get('from')).toBeNull();
  });

  it('undoes and redoes, by button and key, and leaves what is typed its own', async () => {
    await using visit = await world.visit(person);
    const { page } = visit;
    await drawingOn(page);
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    const redo = page.getByRole('button', { name: 'Opnieuw doen' });
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    await slider(page, end).press('Home');
    await slider(page, end).press('ArrowRight');
    await slider(page, end).press('ArrowRight');
    const day = address(page).get('asOf');
    await page.getByRole('tab', { name: /^Diensten/ }).click();
    await expect.poll(() => address(page).get('tab')).toBe('services');
    await undo.click();
    await expect.poll(() => address(page).get('tab')).toBeNull();
    expect(address(page).get('asOf')).toBe(day);
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page).get('asOf')).toBeNull();
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => address(page).get('asOf')).toBe(day);
    await redo.click();
    await expect.poll(() => address(page).get('tab')).toBe('services');
    await expect.poll(() => redo.isDisabled()).toBe(true);
    const box = page.getByRole('combobox').first();
    await box.fill('x');
    await box.press('Control+z');
    expect(address(page).get('tab')).toBe('services');
  });

  it("goes back and on through the browser's own history after a reload, which undo does not know", async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    const all = await lines(page);
    await slider(page, end).press('Home');
    await expect.poll(() => address(page).get('asOf')).not.toBeNull();
    await expect.poll(() => lines(page)).not.toEqual(all);
    const first = await lines(page);
    await page.getByRole('tab', { name: /^Diensten/ }).click();
    await expect.poll(() => address(page).get('tab')).toBe('services');
    await page.reload();
    await expect.poll(() => lines(page)).toEqual(first);
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).isDisabled()).toBe(true);
    await page.goBack();
    await expect.poll(() => address(page).get('tab')).toBeNull();
    expect(await lines(page)).toEqual(first);
    await page.goBack();
    await expect.poll(() => address(page).get('asOf')).toBeNull();
    await expect.poll(() => lines(page)).toEqual(all);
    await page.goForward();
    await expect.poll(() => lines(page)).toEqual(first);
    // What is seen anew since the reload can be undone again.
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => lines(page)).toEqual(all);
    expect(complaints).toEqual([]);
  });

  it('sets things apart with notes, saves that as a view, shares it and deletes it', async () => {
    await using visit = await world.visit(`${person}?service=FABEL&verdict=UNLAWFUL`);
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'In werkset' }).click();
    await page.getByRole('tab', { name: 'Werkset 1' }).click();
    await page.getByLabel('Notitie bij FABEL').fill('Eerst | 50% ~ nagaan');
    await expect.poll(() => address(page).get('set')).toContain('nagaan');
    await page.reload();
    await expect.poll(() => page.getByLabel('Notitie bij FABEL').inputValue()).toBe('Eerst | 50% ~ nagaan');
    const seen = await lines(page);
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Bewaar deze weergave…' }).click();
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Geef de weergave een naam.').waitFor();
    await page.getByLabel('Naam').fill('Onrechtmatig naar FABEL');
    await page.getByLabel('Notitie', { exact: true }).fill('voor maandag');
    await keep(page, 'save-view');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await using colleague = await world.visit('/views');
    const link = colleague.page.getByRole('link', { name: 'Onrechtmatig naar FABEL' });
    const shared = await link.getAttribute('href');
    expect(await colleague.page.getByRole('row', { name: /voor maandag/ }).count()).toBe(1);
    await colleague.page.goto(new URL(shared ?? '', world.url).href);
    await expect.poll(() => lines(colleague.page)).toEqual(seen);
    expect(await colleague.page.getByLabel('Notitie bij FABEL').inputValue()).toBe('Eerst | 50% ~ nagaan');
    await colleague.page.goto(new URL('/views', world.url).href);
    await colleague.page.getByRole('button', { name: 'Verwijder Onrechtmatig naar FABEL' }).click();
    await colleague.page.getByRole('button', { name: 'Verwijder', exact: true }).click();
    await colleague.page.getByText('Nog geen weergaven bewaard').waitFor();
    await colleague.page.goto(new URL(shared ?? '', world.url).href);
    await colleague.page.getByText('Deze weergave is er niet').waitFor();
    expect([...complaints, ...colleague.complaints]).toEqual([]);
  });

  it('keeps what was typed, and says what happened, when a view can not be saved', async () => {
    await using visit = await world.visit(person);
    const { page } = visit;
    await drawingOn(page);
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Bewaar deze weergave…' }).click();
    await page.getByLabel('Naam').fill('Wordt niet bewaard');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Niet bewaard.').waitFor();
    expect(await page.getByLabel('Naam').inputValue()).toBe('Wordt niet bewaard');
    await page.keyboard.press('Escape');
    await slider(page, end).press('Home');
    await page.getByText(/De laatste keuze kon niet worden opgehaald/).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect.poll(async () => (await drawingOn(page)).services).not.toContain('HERSEN');
  });

  it('does all of it by keyboard alone', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await drawingOn(page);
    await tabTo(page, 'Filters');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Onrechtmatig \d+$/);
    await page.keyboard.press('Space');
    await expect.poll(() => address(page).get('verdict')).toBe('UNLAWFUL');
    await page.keyboard.press('Escape');
    await tabTo(page, /^Haal het filter weg/);
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).get('verdict')).toBeNull();
    await page.keyboard.press('Control+z');
    await expect.poll(() => address(page).get('verdict')).toBe('UNLAWFUL');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => address(page).get('verdict')).toBeNull();
    await tabTo(page, /^Per ontvanger/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).get('tab')).toBe('services');
    await tabTo(page, /MYTHE/);
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).get('service')).toBe('MYTHE');
    const card = page.getByRole('region', { name: /Mythenië/ });
    await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true);
    await tabTo(page, /^Klap in/);
    await page.keyboard.press('Enter');
    await expect.poll(() => address(page).get('shut')).toBe('MYTHE');
    await expect.poll(() => card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it.each([
    [`${person}?maxHops=2&service=FABEL&open=SAGE&verdict=UNLAWFUL`, 'light'],
    [`${person}?maxHops=2&service=FABEL&shut=SAGE&from=2019-10-01`, 'dark'],
    [`${person}?tab=paths&to=HERSEN&paths=all`, 'light'],
    [`${person}?tab=paths&start=AIVD`, 'dark'],
    [`${person}?disclosure=V-AIVD-028&chain=down`, 'dark'],
    [`${person}?tab=set&set=s%3AFABEL~nagaan%7Cd%3AV-AIVD-028`, 'light'],
    [`${person}?tab=set&set=s%3AFABEL~nagaan%7Cd%3AV-AIVD-028`, 'dark'],
    ['/views', 'light'],
    ['/views/geen', 'dark'],
  ] as const)('finds nothing that keeps anyone out: %s in %s', async (path, colorScheme) => {
    await using visit = await world.visit(path, { colorScheme });
    await visit.page.locator('main :is(h1, h2)').first().waitFor();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.locator('.bp6-spinner').first().waitFor({ state: 'detached' });
    expect(await violationsOn(visit.page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('nor in its menus and dialogs, in %s', async (colorScheme) => {
    await using visit = await world.visit(person, { colorScheme, reducedMotion: 'reduce' });
    const { page } = visit;
    await drawingOn(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('region', { name: 'Filters op de lijnen' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Weergaven' }).click();
    await page.getByRole('menuitem', { name: 'Alle weergaven' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Bewaar deze weergave…' }).click();
    await page.getByLabel('Naam').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe.skipIf(!canBrowse)('an investigator of a flow that is too wide to draw', () => {
  const members = 620;
  const rounds = 4;
  let world: World;
  beforeAll(async () => {
    world = await openWorld(wideFolder({ members, rounds }));
    return () => world[Symbol.asyncDispose]();
  });

  it('sees the number, the many as one, who they are, and those that were chosen apart', async () => {
    await using visit = await world.visit('/person/P-1?maxHops=1&parts=2');
    const { page, complaints } = visit;
    expect((await drawingOn(page)).services).toEqual(['EIGEN', 'KNOOP']);
    expect(await hiddenOn(page)).toEqual({ KNOOP: members * rounds });
    await clickBadge(page, 'KNOOP');
    await expect.poll(async () => (await drawingOn(page)).services).toEqual(['EIGEN', 'KNOOP', 'group|KNOOP']);
    await page.getByText(`Van KNOOP zijn ${members} buren als één getekend.`).waitFor();
    await page.getByRole('button', { name: 'Kies wie apart' }).click();
    const panel = page.getByRole('region', { name: 'Buren van KNOOP' });
    await panel.getByText(`${members} Niet beoordeeld`).waitFor();
    expect(await panel.getByRole('button', { name: `Teken alle ${members + 1} gevonden apart` }).isDisabled()).toBe(
      true,
    );
    await panel.getByLabel('Zoek in deze buren').fill('LID-61');
    await panel.getByRole('button', { name: 'Teken alle 10 gevonden apart' }).click();
    await expect.poll(async () => (await drawingOn(page)).services).toHaveLength(13);
    await panel.getByLabel('Teken LID-615 apart').uncheck({ force: true });
    await expect.poll(async () => (await drawingOn(page)).services).not.toContain('LID-615');
    await keep(page, 'group');
    expect(await violationsOn(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Allemaal samen' }).click();
    await expect.poll(async () => (await drawingOn(page)).services).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  it('is told how much is not loaded, and loads on', async () => {
    await using visit = await world.visit('/person/P-1');
    const { page, complaints } = visit;
    const left = 1 + members * rounds - 2000;
    await page.getByText(`Deze stroom is groot: ${left} lijnen zijn nog niet geladen.`, { exact: false }).waitFor();
    await page.getByRole('button', { name: `Laad de volgende ${left}` }).click();
    await page.getByText('Deze stroom is groot', { exact: false }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: `Per ontvanger ${1 + members * rounds}` }).waitFor();
    expect(complaints).toEqual([]);
  });
});
