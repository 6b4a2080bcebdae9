import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { violationsOn } from './axe.ts';
import { pagesOf } from './pdf.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const person = '/dossier/person/P-001?asOf=2020-02-11';
const partnership = '/dossier/partnership/BREED?asOf=2020-02-11';

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

async function pdfOf(page: Page, button: string): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return pagesOf(await readFile(await (await download).path()));
}

interface Told {
  readonly flow: { readonly edges: { disclosure: { id: string; findings: Rule[]; gaps: Rule[] } | null }[] };
  readonly recall: { readonly service: { readonly name: string } }[];
  readonly versions: { readonly rules: string; readonly data: string; readonly dataOf: string };
}
interface Rule {
  readonly rule: string;
}

const told = `{
  versions { rules data dataOf }
  recall(person: "P-001", asOf: "2020-02-11") { service { name } }
  flow(person: "P-001", asOf: "2020-02-11", maxHops: 1000) {
    edges { disclosure { id findings { rule } gaps { rule } } }
  }
}`;

/** A line that breaks within a cell is read back in parts. */
const unbroken = (text: string): string => text.replaceAll(/\s+/g, '');

describe.skipIf(!canBrowse)('someone who keeps a dossier', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('gets a PDF with every disclosure, rule and holder that the API tells, and what it was made from', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    const answer = await ask<Told>(world, told);
    const pages = await pdfOf(page, 'Bewaar als PDF');
    const all = unbroken(pages.join('\n'));
    for (const { disclosure } of answer.flow.edges) {
      if (!disclosure) continue;
      expect(all).toContain(disclosure.id);
      for (const { rule } of [...disclosure.findings, ...disclosure.gaps]) expect(all).toContain(rule);
    }
    for (const { service } of answer.recall) expect(all).toContain(unbroken(service.name));
    for (const part of [
      'Esmée Sterrenbosch (fict.)',
      answer.versions.rules,
      answer.versions.data,
      'lokale gebruiker',
    ]) {
      expect(all).toContain(unbroken(part));
    }
    expect(parameters(page)).toMatchObject({ asOf: '2020-02-11', ...answer.versions });
    expect(all).toContain(unbroken(page.url()));
    expect(complaints).toEqual([]);
  });

  it('finds each part on the page that the contents name', async () => {
    await using visit = await world.visit(person);
    const pages = await pdfOf(visit.page, 'Bewaar als PDF');
    const contents = pages[0] ?? '';
    const titles = [
      'Waaruit dit is gemaakt',
      'Oordelen',
      'Afbeelding',
      'Verstrekkingen',
      'Oordeel en bewijs',
      'Terughaallijst',
    ];
    for (const title of titles) {
      const number = Number(new RegExp(`^${title}\\s*(\\d+)$`, 'm').exec(contents)?.[1]);
      expect(pages[number - 1]?.split('\n')).toContain(title);
    }
    for (const [index, page] of pages.entries()) expect(page).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
  });

  it('gets it in English too, and of a partnership', async () => {
    await using visit = await world.visit(partnership);
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    const all = unbroken((await pdfOf(page, 'Save as PDF')).join('\n'));
    for (const part of [
      'Dossier of Samenwerking Regenboog (fict.)',
      'Contents',
      'Who holds, or could hold, whose data',
      'Recall list: who received something through this partnership',
      'Unlawful',
    ]) {
      expect(all).toContain(unbroken(part));
    }
    const { disclosures } = await ask<{ disclosures: { edges: { node: { id: string } }[] } }>(
      world,
      '{ disclosures(partnership: "BREED", to: "2020-02-11", first: 250) { edges { node { id } } } }',
    );
    expect(disclosures.edges.length).toBeGreaterThan(0);
    for (const { node } of disclosures.edges) expect(all).toContain(node.id);
    // Whatever stands in the picture has a sign in the font.
    expect(all).not.toContain('[U+');
    expect(complaints).toEqual([]);
  });

  it('is told that an address still brings back the same, or what has changed', async () => {
    await using maker = await world.visit(person);
    await maker.page.getByText('dit is hetzelfde antwoord').waitFor();
    const { pathname, search } = new URL(maker.page.url());
    await using reader = await world.visit(pathname + search);
    await reader.page.getByText('dit is hetzelfde antwoord').waitFor();
    const old = new URLSearchParams(search);
    const [unlawful = 0, ...rest] = (old.get('verdicts') ?? '').split('.').map(Number);
    old.set('data', '0123456789abcdef');
    old.set('verdicts', [unlawful + 1, ...rest].join('.'));
    await using later = await world.visit(`${pathname}?${old}`);
    await later.page.getByText('De gegevens zijn sindsdien gewijzigd.').waitFor();
    await later.page.getByText(`Onrechtmatig: toen ${unlawful + 1}, nu ${unlawful}`).waitFor();
    expect(await later.page.getByText('De regels zijn sindsdien gewijzigd.').count()).toBe(0);
    expect(await violationsOn(later.page)).toEqual([]);
    old.set('dataOf', 'nameless');
    await using other = await world.visit(`${pathname}?${old}`);
    await other.page.getByText('Dit dossier is gemaakt door iemand die andere gegevens mag zien dan u').waitFor();
    expect(await other.page.getByText('De gegevens zijn sindsdien gewijzigd.').count()).toBe(0);
    expect(await violationsOn(other.page)).toEqual([]);
    await later.page.getByRole('button', { name: 'Maak een nieuw dossier' }).click();
    await later.page.getByText('dit is hetzelfde antwoord').waitFor();
  });

  it.each([
    [person, 'light'],
    [person, 'dark'],
    [partnership, 'light'],
    [partnership, 'dark'],
  ] as const)(
    'finds nothing that keeps anyone out, and nothing that is too wide: %s in %s',
    async (path, colorScheme) => {
      await using visit = await world.visit(path, { colorScheme, viewport: { width: 320, height: 700 } });
      await visit.page.getByRole('button', { name: 'Bewaar als PDF' }).waitFor();
      expect(await violationsOn(visit.page)).toEqual([]);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );
});
