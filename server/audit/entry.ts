import { type Hash, leafHash } from './merkle.ts';

/** A question, or what else was done, with the arguments that it was given. */
export interface Asked {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** By which way someone came. START: the server itself, when it starts. */
export type Way = 'API' | 'EXPORT' | 'IMPORT' | 'COMMAND_LINE' | 'START';

/** What is told to the log. Of a person it holds an id, and what someone typed to find one; nothing else. */
export interface Happening {
  readonly who: string;
  /** Sorted. */
  readonly roles: readonly string[];
  readonly way: Way;
  readonly questions: readonly Asked[];
  /** Ids of persons that the questions name, whether or not they are there; sorted. */
  readonly asked: readonly string[];
  /** Ids of all persons that the answer tells about, or whose rows an import writes; sorted. */
  readonly persons: readonly string[];
  /** Ids of the case files by which an investigator may see them; sorted. */
  readonly cases: readonly string[];
  /** Why, or for which case, as who asked gave it. */
  readonly reason: string | null;
  /** ANSWERED, or the codes of the errors, or what came of an import. */
  readonly outcome: string;
}

export interface Entry extends Happening {
  /** From 0, without a gap. */
  readonly sequence: number;
  /** Instant in UTC, such as 2026-11-25T01:05:59.123Z. */
  readonly time: string;
  /** The hash of the entry before this one, in hex; empty for the first. So what is changed shows in the next entry. */
  readonly previous: string;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

/** One text for one value: keys sorted by code unit, nothing between. */
const canonical = (value: unknown): string => JSON.stringify(sorted(value));

const hashLength = 64;

/** A line of the log: the hash of the leaf in hex, a space, the entry as canonical JSON, a newline. */
export function lineOf(entry: Entry): { readonly line: Buffer; readonly leaf: Hash } {
  const data = Buffer.from(canonical(entry), 'utf8');
  const leaf = leafHash(data);
  return { line: Buffer.concat([Buffer.from(`${leaf.toString('hex')} `), data, Buffer.from('\n')]), leaf };
}

/** An entry as it was read, or what is wrong with its line. */
export type Read = { readonly entry: Entry; readonly leaf: Hash } | { readonly wrong: string };

/** Only as much as is needed to go on reading: whoever signed for an entry signed for its bytes. */
function parsed(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Partial<Entry> | null;
    const isEntry = Array.isArray(entry?.asked) && Array.isArray(entry.persons) && Array.isArray(entry.questions);
    return isEntry ? ({ cases: [], ...entry } as Entry) : null;
  } catch {
    return null;
  }
}

/** @param line without its newline */
export function readLine(line: Buffer): Read {
  const hash = line.subarray(0, hashLength).toString('latin1');
  if (!/^[0-9a-f]{64}$/.test(hash) || line[hashLength] !== 0x20) return { wrong: 'does not begin with its hash' };
  const data = line.subarray(hashLength + 1);
  const leaf = leafHash(data);
  if (leaf.toString('hex') !== hash) return { wrong: 'does not match its hash' };
  const entry = parsed(data.toString('utf8'));
  return entry ? { entry, leaf } : { wrong: 'is no entry' };
}
