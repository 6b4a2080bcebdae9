import { badInput } from '../errors.ts';

/** Characters in a reason. */
const longest = 500;

/**
 * Reads a reason: why someone looks, or for which case.
 * @param text as the user gave it; empty or only white space counts as none
 * @throws ProductError BAD_INPUT for one that is too long, has no letter or digit, or holds what can't be seen in a log
 */
function reason(text: string): string | null {
  const given = text.trim();
  if (given === '') return null;
  if (given.length > longest) throw badInput(`A reason has at most ${longest} characters; this has ${given.length}.`);
  if (/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(given)) {
    throw badInput('A reason is one line of text without control characters.');
  }
  if (!/[\p{L}\p{N}]/u.test(given)) throw badInput('A reason needs a letter or a digit.');
  return given;
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch (cause) {
    throw badInput('The header x-reason must be percent-encoded UTF-8.', { cause });
  }
}

/**
 * The reason that came with a request: the header `x-reason` (percent-encoded UTF-8), else the parameter `reason`.
 * @throws ProductError BAD_INPUT for one that can't be taken
 */
export function reasonOf(header: string | undefined, parameter: unknown): string | null {
  if (header !== undefined) return reason(decoded(header));
  if (parameter === undefined) return null;
  if (typeof parameter !== 'string') throw badInput('reason must be given once.');
  return reason(parameter);
}
