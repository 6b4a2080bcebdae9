import { isDay } from './days.ts';

/** The router reads an id of digits alone as a number. */
export const textIn = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;

/**
 * @returns the day that an address holds; undefined for anything else, so that it falls back to the default. A view's search
 * must hold that undefined: the router falls back on what stands in the address for what is missing.
 */
export function dayIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text && isDay(text) ? text : undefined;
}
