import type { Request } from 'express';
import { ProductError } from '../errors.ts';

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD']);

const originOf = (text: string): string | null => (URL.canParse(text) ? new URL(text).origin : null);

/**
 * A page elsewhere may not make a browser change anything here, whatever cookies the browser sends along.
 * @param own where this page is reached
 * @throws ProductError FORBIDDEN
 */
export function refuseCrossSite(request: Request, own: readonly string[]): void {
  if (reading.has(request.method)) return;
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const fromHere =
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (origin === undefined || own.includes(originOf(origin) ?? ''));
  if (!fromHere) throw new ProductError('FORBIDDEN', 'This request was made by a page of another site.');
}
