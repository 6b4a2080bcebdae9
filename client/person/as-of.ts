import { isDay } from '../timeline/days.ts';

/** The day up to which a person is looked at; absent is today. */
export interface AsOf {
  readonly asOf?: string;
}

/** The router reads an id of digits alone as a number. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** What is no day falls back to today. */
export function readAsOf(raw: Readonly<Record<string, unknown>>): AsOf {
  const asOf = asText(raw['asOf']);
  return asOf !== undefined && isDay(asOf) ? { asOf } : {};
}
