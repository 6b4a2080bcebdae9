import { GraphQLError } from 'graphql';
import { ProductError } from './errors.ts';

/** The last part of a name that is one plain word, as codes and classes of errors are. */
const word = (text: unknown): string | null => (typeof text === 'string' && /^[\w.:-]{1,80}$/.test(text) ? text : null);

/** Where it happened: the frames alone, as what stands before them is the message. */
function framesOf({ stack, message }: Error): string[] {
  const text = stack ?? '';
  const at = message === '' ? 0 : text.indexOf(message) + message.length;
  return text
    .slice(at)
    .split('\n')
    .filter((line) => /^ {4}at [\w.<>[\] #$*]*\(?[\w.:/@\\ -]+:\d+:\d+\)?$/.test(line))
    .slice(0, 8);
}

const innerOf = (error: Error): unknown =>
  (error instanceof GraphQLError ? error.originalError : undefined) ?? error.cause;

/** A sentence of ours for a fault names a statement at most; everyone else's message may quote what it choked on. */
function describe(error: unknown): string[] {
  if (!(error instanceof Error)) return ['something that is no error was thrown'];
  const ours =
    error instanceof ProductError && error.code === 'INTERNAL' ? error.message.replaceAll(/[^\x20-\x7e]/g, '?') : null;
  const code = word('code' in error ? error.code : null) ?? word('gqlStatus' in error ? error.gqlStatus : null);
  const head = [word(error.name) ?? 'Error', code, ours].filter((part) => part !== null).join(' ');
  const inner = innerOf(error);
  return [head, ...framesOf(error), ...(inner === undefined ? [] : describe(inner).map((line) => `  ${line}`))];
}

/**
 * Writes a fault of ours to the log: its kind, its code, and where in the code it happened. What was asked, the names and
 * ids in it, and the words of an engine or a library, which quote them, are left out; nor can any of it forge a line.
 */
export function logFault(error: unknown): void {
  console.error([`${new Date().toISOString()} a fault`, ...describe(error)].join('\n'));
}
