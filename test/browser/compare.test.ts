import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { violationsOn } from './axe.ts';
import { drawingOn, viewportOn } from './picture.ts';
import { kept, valuesIn } from './picture-file.ts';
import { canBrowse, openWorld, type World } from './world.ts';

const screenshotOf = (name: string) => fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));
const soon = { timeout: 20_000 };
const person = '/compare?person=P-001&from=2019-10-02&to=2020-03-01';
const authorisation = '/compare?authorisation=T-AIVD-M2&on=2020-01-01';

const partnership = '/compare?partnership=BREED&from=2019-10-02&to=2020-04-01';

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

interface Answer {
  readonly flow: { readonly nodes: readonly { readonly id: string; readonly reach: string }[] };
}

const nodesOn = async (world: World, day: string) =>
  (await ask<Answer>(world, `{ flow(person: "P-001", asOf: "${day}", maxHops: 1000) { nodes { id reach } } }`)).flow
    .nodes;

interface Members {
  readonly partnershipExposure: {
    readonly rows: readonly {
      readonly service: { readonly id: string; readonly name: string };
      readonly known: number;
      readonly possible: number;
      readonly disclosures: number;
      readonly unlawful: number;
    }[];
  };
  readonly partnership: {
    readonly memberships: readonly {
      readonly validFrom: string;
      readonly validTo: string | null;
      readonly service: { readonly id: string };
    }[];
  };
}

/** Who is or was in the partnership on a day, with the figures of each. */
async function membersOn(world: World, day: string) {
  const { partnershipExposure, partnership: record } = await ask<Members>(
    world,
    `{ partnershipExposure(partnership: "BREED", asOf: "${day}") { rows { service { id name } known possible disclosures unlawful } }
       partnership(id: "BREED") { memberships { validFrom validTo service { id } } } }`,
  );
  const here = record.memberships.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
  );
  return new Map(
    partnershipExposure.rows.map(({ service, ...counts }) => [
      service.id,
      {
        name: service.name,
        isMember: here.some((stay) => stay.service.id === service.id),
        figures: [counts.known, counts.possible, counts.disclosures, counts.unlawful].join(),
      },
    ]),
  );
}

describe.skipIf(!canBrowse)('someone who compares', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('sees what a person’s flow gained between two days, in the picture and in the tables', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    const services = table(page, 'Diensten');
    await services.waitFor();
    const before = (await nodesOn(world, '2019-10-02')).map(({ id }) => id);
    const gained = (await nodesOn(world, '2020-03-01')).filter(({ id }) => !before.includes(id));
    expect(await services.getByRole('row').filter({ hasText: 'erbij' }).count()).toBe(gained.length);
    await page
      .getByRole('img', { name: /^Wat er in de stroom van Esmée Sterrenbosch/ })
      .locator('canvas')
      .first()
      .waitFor();
    await page.screenshot({ path: screenshotOf('compare-days') });
    expect(complaints).toEqual([]);
  });

  it('keeps the picture as a file that says what came and what stayed, in words too', async () => {
    await using visit = await world.visit(person);
    const { page, complaints } = visit;
    await table(page, 'Diensten').waitFor();
    const before = new Map((await nodesOn(world, '2019-10-02')).map((node) => [node.id, node.reach]));
    const after = await nodesOn(world, '2020-03-01');
    const came = after.filter(({ id }) => !before.has(id));
    const differs = after.filter(({ id, reach }) => before.has(id) && before.get(id) !== reach);
    expect([came.length > 0, differs.length > 0]).toEqual([true, true]);
    const { bytes } = await kept(page, 'SVG');
    const text = bytes.toString('utf8');
    const signs = (sign: string) => text.split(`>${sign} `).length - 1;
    expect(valuesIn(text, 'data-service').sort()).toEqual(after.map(({ id }) => id).sort());
    const changes = valuesIn(text, 'data-change');
    expect(changes).toHaveLength(after.length + valuesIn(text, 'data-line').length);
    const became = { added: ['+', 'erbij'], removed: ['−', 'weg'], changed: ['±', 'anders'] } as const;
    for (const [change, [sign, word]] of Object.entries(became)) {
      const count = changes.filter((one) => one === change).length;
      // One more in the legend.
      expect([change, signs(sign)]).toEqual([change, count === 0 ? 0 : count + 1]);
      expect(text.includes(`>${sign} ${word}<`)).toBe(count > 0);
    }
    // Each possible reach is told by the partnership that made it so on its own day.
    expect(text).toContain('via BREED');
    expect(text).not.toMatch(/via \W?–/);
    for (const { id } of came) expect(text).toMatch(new RegExp(`data-service="${id}" data-change="added"`));
    for (const { id } of differs) expect(text).toMatch(new RegExp(`data-service="${id}" data-change="changed"`));
    expect(complaints).toEqual([]);
  });

  it('moves a day by keyboard, keeps both in the address, and finds no difference of a day with itself', async () => {
    await using visit = await world.visit(person);
    const { page } = visit;
    await page.getByLabel('Eerste dag').fill('2020-03-01');
    await expect.poll(() => parameter(page, 'from'), soon).toBe('2020-03-01');
    expect(parameter(page, 'to')).toBe('2020-03-01');
    await page.getByText('Er is geen verschil.').waitFor();
    await using colleague = await world.visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await colleague.page.getByText('Er is geen verschil.').waitFor();
  });

  it('sees what would stand without authority after a withdrawal, and its verdict before and after', async () => {
    await using visit = await world.visit(authorisation);
    const { page, complaints } = visit;
    const disclosures = table(page, 'Verstrekkingen onder de toestemming, voor en na');
    await disclosures.waitFor();
    const { withdrawalImpact } = await ask<{ withdrawalImpact: { disclosures: { id: string }[] } }>(
      world,
      '{ withdrawalImpact(authorisation: "T-AIVD-M2", on: "2020-01-01") { disclosures { id } } }',
    );
    const falling = disclosures.getByRole('row').filter({ hasText: 'zonder grond' });
    expect(await falling.count()).toBe(withdrawalImpact.disclosures.length);
    expect((await viewportOn(page)).zoom).toBeGreaterThan(0.8);
    for (const { id } of withdrawalImpact.disclosures) expect(await falling.filter({ hasText: id }).count()).toBe(1);
    await page.screenshot({ path: screenshotOf('compare-withdrawal') });
    expect(complaints).toEqual([]);
  });

  it('gets there from a person, from an authorisation, and from the list of both', async () => {
    await using visit = await world.visit('/person/P-001/scope?asOf=2020-03-01');
    const { page } = visit;
    await page
      .getByRole('navigation', { name: 'Weergaven van deze persoon' })
      .getByRole('link', { name: 'Vergelijken' })
      .click();
    await table(page, 'Diensten').waitFor();
    expect([parameter(page, 'person'), parameter(page, 'to')]).toEqual(['P-001', '2020-03-01']);
    await page.goto(new URL('/authorisation/T-AIVD-M2?on=2020-01-01', world.url).href);
    await page.getByRole('link', { name: 'Vergelijk voor en na de intrekking in beeld' }).click();
    await page.getByRole('heading', { level: 1, name: 'T-AIVD-M2' }).waitFor();
    expect(parameter(page, 'on')).toBe('2020-01-01');
    await page.goto(new URL('/compare', world.url).href);
    await page.getByLabel('Naam of nummer').fill('T-AIVD-M');
    await page.getByRole('link', { name: 'T-AIVD-M2' }).click();
    await table(page, 'Verstrekkingen onder de toestemming, voor en na').waitFor();
  });

  it('sees who came to a partnership, went, or holds more, in the picture and in the table', async () => {
    await using visit = await world.visit(partnership);
    const { page, complaints } = visit;
    const members = table(page, 'Leden en wat zij hebben, of kunnen hebben');
    await members.waitFor();
    const [before, after] = await Promise.all(['2019-10-02', '2020-04-01'].map((day) => membersOn(world, day)));
    const came = [...(after ?? [])].filter(([id, { isMember }]) => isMember && !before?.get(id)?.isMember);
    const went = [...(after ?? [])].filter(([id, { isMember }]) => !isMember && before?.get(id)?.isMember);
    const otherwise = [...(after ?? [])].filter(
      ([id, { isMember, figures }]) => isMember === before?.get(id)?.isMember && figures !== before?.get(id)?.figures,
    );
    expect(came.length * went.length * otherwise.length).toBeGreaterThan(0);
    for (const [word, some] of [
      ['erbij', came],
      ['weg', went],
      ['anders', otherwise],
    ] as const) {
      const rows = members.getByRole('row').filter({ has: page.getByText(new RegExp(` ${word}$`)) });
      expect(await rows.count()).toBe(some.length);
      for (const [, { name }] of some) expect(await rows.filter({ hasText: name }).count()).toBe(1);
    }
    const drawn = await drawingOn(page);
    for (const [id] of after ?? []) expect(drawn.services).toContain(id);
    await page.getByRole('list', { name: 'Legenda' }).getByText('erbij').waitFor();
    await page.screenshot({ path: screenshotOf('compare-partnership') });
    expect(complaints).toEqual([]);
  });

  it('moves a day of a partnership, and finds no member that differs from itself', async () => {
    await using visit = await world.visit(partnership);
    const { page } = visit;
    await page.getByLabel('Eerste dag').fill('2020-04-01');
    await expect.poll(() => parameter(page, 'from'), soon).toBe('2020-04-01');
    expect([parameter(page, 'partnership'), parameter(page, 'to')]).toEqual(['BREED', '2020-04-01']);
    const members = table(page, 'Leden en wat zij hebben, of kunnen hebben');
    await expect
      .poll(async () => (await members.getByRole('row').count()) - (await members.getByText(/ gelijk$/).count()), soon)
      .toBe(1);
    expect(await members.getByText(/ gelijk$/).count()).toBeGreaterThan(0);
  });

  it('is told when there is no such authorisation', async () => {
    await using visit = await world.visit('/compare?authorisation=T-NIETS');
    await visit.page.getByText('Toestemming T-NIETS is er niet').waitFor();
  });

  it.each([
    ['light', person, 'Diensten'],
    ['dark', person, 'Diensten'],
    ['light', authorisation, 'Verstrekkingen onder de toestemming, voor en na'],
    ['light', partnership, 'Leden en wat zij hebben, of kunnen hebben'],
    ['dark', partnership, 'Leden en wat zij hebben, of kunnen hebben'],
    ['dark', authorisation, 'Verstrekkingen onder de toestemming, voor en na'],
  ] as const)('keeps no one out, in %s: %s', async (colorScheme, path, name) => {
    await using visit = await world.visit(path, { colorScheme });
    await table(visit.page, name).waitFor();
    expect(await violationsOn(visit.page)).toEqual([]);
  });
});
