import { badInput } from '../errors.ts';
import type { Resolvers } from '../generated/schema.ts';
import { longest } from '../import/column.ts';
import { type Arguments, beforeFields } from './before-fields.ts';

/** Characters in a text that a question or mutation is given: nothing that is stored has a longer id, name or word. */
const longestArgument = longest.name;

/**
 * Of those that are no id, name or word: what users write down, addresses of views, cursors, which hold two of those, and a
 * partnership's purpose. None of these is kept in the audit log.
 */
const longerArguments: ReadonlyMap<string, number> = new Map([
  ['comment', 10_000],
  ['note', 10_000],
  ['address', 20_000],
  ['after', 20_000],
  ['purpose', longest.text],
]);

/** @throws ProductError BAD_INPUT for a text that is too long */
function holdToLength(args: Arguments): void {
  for (const [name, value] of Object.entries(args)) {
    const most = longerArguments.get(name) ?? longestArgument;
    if (typeof value === 'string' && value.length > most)
      throw badInput(`${name} has at most ${most} characters; this has ${value.length}.`);
  }
}

/**
 * Bounds every text of every question and mutation before anything is done with it: it would be looked up, stored, said
 * again in an error, and kept in the audit log for good, once for each alias.
 */
export const textLimitResolvers = (resolvers: Resolvers): Resolvers => beforeFields(resolvers, () => holdToLength);
