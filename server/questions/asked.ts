import { type Day, isDay } from '../day.ts';
import { badInput } from '../errors.ts';

/**
 * The hop count that a caller asked for.
 * @throws ProductError BAD_INPUT unless it is a whole number from 0 to 1000
 */
export function hopCount(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > 1000) {
    throw badInput(`maxHops must be a whole number from 0 to 1000; it is ${value}.`);
  }
  return value;
}

/** As many edges of a flow as come at once. */
export const mostEdges = 20_000;

/**
 * The number of edges that a caller asked for.
 * @throws ProductError BAD_INPUT unless it is a whole number from 1 to `mostEdges`
 */
export function edgeCount(value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > mostEdges) {
    throw badInput(`maxEdges must be a whole number from 1 to ${mostEdges}; it is ${value}.`);
  }
  return value;
}

/**
 * The page size that a caller asked for.
 * @throws ProductError BAD_INPUT unless it is a whole number from 1 to `most`
 */
export function pageSize(value: number, most: number): number {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw badInput(`first must be a whole number from 1 to ${most}; it is ${value}.`);
  }
  return value;
}

/**
 * @param value as the Date scalar gives it
 * @throws ProductError BAD_INPUT unless the calendar has that day
 */
export function day(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value;
  throw badInput(`A day must be an ISO date such as 2020-02-29; it is ${JSON.stringify(value)}.`);
}
