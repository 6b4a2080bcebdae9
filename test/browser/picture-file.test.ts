import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { drawingOn } from './picture.ts';
import { kept, valuesIn } from './picture-file.ts';
import { canBrowse, openWorld, type World } from './world.ts';

/** How large a PNG is, and how many of its colours stand out: an empty picture has one. */
const lookOf = (page: Page, png: Buffer) =>
  page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
      return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size };
    },
    [...png],
  );

describe.skipIf(!canBrowse)('someone who keeps a picture', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('gets the flow as SVG, with what is on the screen and nothing else, and as PNG', async () => {
    await using visit = await world.visit('/person/P-001?asOf=2020-02-11');
    const { page, complaints } = visit;
    const { services, lines } = await drawingOn(page);
    const svg = await kept(page, 'SVG');
    expect(svg.name).toMatch(/^Esmée-Sterrenbosch.*P-001.*\.svg$/);
    const text = svg.bytes.toString('utf8');
    expect(valuesIn(text, 'data-service').sort()).toEqual(services);
    expect(valuesIn(text, 'data-line').sort()).toEqual(lines);
    expect(text).toContain('Stand op dinsdag 11 februari 2020');
    const png = await kept(page, 'PNG');
    const [width = 0] = valuesIn(text, 'width').map(Number);
    const look = await lookOf(page, png.bytes);
    expect(look.width).toBe(2 * width);
    expect(look.colours).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['/partnership/BREED?picture=diagram', 'Regenboog'],
    ['/partnership/BREED?picture=members', 'Regenboog'],
    ['/rules', ''],
    ['/service/FABEL', 'Fabelië'],
  ])('gets any other picture as SVG that refers to nothing outside it, and as PNG: %s', async (path, name) => {
    await using visit = await world.visit(path);
    const { page, complaints } = visit;
    await page.getByRole('button', { name: 'Afbeelding bewaren' }).first().waitFor();
    const svg = await kept(page, 'SVG');
    const text = svg.bytes.toString('utf8');
    expect(valuesIn(text, 'viewBox')).toHaveLength(1);
    expect(text).toContain(name);
    expect(text).not.toMatch(/var\(|color-mix|<style|<script|href=/);
    const png = await kept(page, 'PNG');
    expect((await lookOf(page, png.bytes)).colours).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('finds nothing that keeps anyone out of the menu: in %s', async (colorScheme) => {
    await using visit = await world.visit('/person/P-001', { colorScheme });
    const { page } = visit;
    await drawingOn(page);
    await page.getByRole('button', { name: 'Afbeelding bewaren' }).press('Enter');
    await page.getByText('Bewaren als SVG').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('draws with the graphics card when that is asked, and is the same picture', async () => {
    await using visit = await world.visit('/person/P-001');
    const { page } = visit;
    const before = await drawingOn(page);
    await page.getByRole('button', { name: 'Afbeelding bewaren' }).click();
    await page.getByText('Tekenen met de grafische kaart').click();
    await expect.poll(() => drawingOn(page)).toEqual(before);
  });
});
