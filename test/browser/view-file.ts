import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';

export interface KeptFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Chooses from the menu of the view. */
export async function chooseOfView(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Weergave bewaren of afdrukken' }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

/** Keeps the whole view that is shown. */
export async function keptView(page: Page, kind: 'SVG' | 'PNG'): Promise<KeptFile> {
  const download = page.waitForEvent('download');
  await chooseOfView(page, `Weergave bewaren als ${kind}`);
  const file = await download;
  await page.getByRole('menuitem', { name: `Weergave bewaren als ${kind}` }).waitFor({ state: 'hidden' });
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What an SVG file holds: each text in it, in order, and all that it says of its elements. */
export interface ReadSvg {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly texts: readonly string[];
  readonly elements: ReadonlySet<string>;
  /** Each attribute that refers to something. */
  readonly references: readonly string[];
}

/** Reads an SVG file. @throws when it is not well-formed XML */
export function readSvg(xml: string): ReadSvg {
  const open: string[] = [];
  const texts: string[] = [];
  const elements = new Set<string>();
  const references: string[] = [];
  const about = new Map<string, string>();
  let root: Record<string, string> | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= attributes as Record<string, string>;
    open.push(name);
    elements.add(name);
    if (name === 'text') texts.push('');
    for (const [key, value] of Object.entries(attributes as Record<string, string>)) {
      if (/href$|^on|^src/.test(key) || /url\(/.test(value)) references.push(`${key}=${value}`);
    }
  });
  parser.on('text', (text) => {
    if (open.length === 2 && (open[1] === 'title' || open[1] === 'desc')) about.set(open[1], text);
    if (open.includes('text')) texts.push((texts.pop() ?? '') + text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return {
    width: Number(root?.['width']),
    height: Number(root?.['height']),
    title: about.get('title') ?? '',
    description: about.get('desc') ?? '',
    texts,
    elements,
    references,
  };
}

/** What a reader sees of a view's tables, rows apart: no buttons, which are no part of what it tells. */
export const rowsOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main tbody tr')]
      .filter((row) => row.checkVisibility())
      .map((row) =>
        [...row.children].map((cell) => {
          const copy = cell.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll('.bp6-button, .visually-hidden, svg, input')) hidden.remove();
          return copy.textContent ?? '';
        }),
      ),
  );

interface Look {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** The lowest row of pixels that is not white. */
  readonly lowest: number;
}

/** How large a PNG is, and what is on it. */
export const lookOf = (page: Page, png: Buffer): Promise<Look> =>
  page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []);
    const white = 0xffffffff;
    return {
      width,
      height,
      colours: new Set(pixels).size,
      lowest: Math.floor(pixels.findLastIndex((pixel) => pixel !== white) / width),
    };
  }, png.toString('base64'));
