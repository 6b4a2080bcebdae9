import type { Request } from 'express';
import { ProductError } from '../errors.ts';

const originOf = (text: string): string | null => (URL.canParse(text) ? new URL(text).origin : null);

/**
 * A page elsewhere may not make a browser change anything here, nor ask for anything that would then be on record as its
 * user's doing, whatever cookies the browser sends along.
 * @param own where this page is reached
 * @throws ProductError FORBIDDEN
 */
export function refuseCrossSite(request: Request, own: readonly string[]): void {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const fromHere =
    (site === undefined || site === 'same-origin' || site === 'none') &&
    (origin === undefined || own.includes(originOf(origin) ?? ''));
  if (!fromHere) throw new ProductError('FORBIDDEN', 'This request was made by a page of another site.');
}
