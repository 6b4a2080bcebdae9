import { existsSync } from 'node:fs';
import type { Checkpoint } from './checkpoint.ts';
import { type Entry, readLine } from './entry.ts';
import { linesOf } from './lines.ts';
import type { Hash, Tree } from './merkle.ts';

/** What is wrong with a log, as a sentence that names the first wrong entry or checkpoint. */
export class Wrong extends Error {}

export interface Checked {
  readonly entry: Entry;
  readonly leaf: Hash;
  /** Where its line begins in the file. */
  readonly offset: number;
}

/** Where the whole lines end. */
export interface End {
  readonly offset: number;
  /** How many bytes of a torn line come after. */
  readonly torn: number;
  /** What the next entry gives as `previous`. */
  readonly previous: string;
}

function entryOf(line: Buffer, sequence: number, previous: string): { readonly entry: Entry; readonly leaf: Hash } {
  const read = readLine(line);
  if ('wrong' in read) throw new Wrong(`Entry ${sequence} (line ${sequence + 1}) ${read.wrong}.`);
  const { entry } = read;
  if (entry.sequence !== sequence)
    throw new Wrong(`Entry ${entry.sequence} stands on line ${sequence + 1}, where entry ${sequence} belongs.`);
  if (entry.previous !== previous)
    throw new Wrong(`Entry ${sequence - 1} is not the one after which entry ${sequence} was written.`);
  return read;
}

/**
 * The entries of a log from its first, each held to its hash, its place and all before it.
 * @param tree an empty one, to which each is added before it is given
 * @returns at the end of the whole lines
 * @throws Wrong at the first entry that is not as it was written
 */
export function* checkedEntries(path: string, tree: Tree): Generator<Checked, End> {
  let end = 0;
  let previous = '';
  for (const { bytes, offset, isWhole } of existsSync(path) ? linesOf(path) : []) {
    if (!isWhole) return { offset, torn: bytes.length, previous };
    const { entry, leaf } = entryOf(bytes, tree.size, previous);
    tree.add(leaf);
    previous = leaf.toString('hex');
    end = offset + bytes.length + 1;
    yield { entry, leaf, offset };
  }
  return { offset: end, torn: 0, previous };
}

/**
 * Holds the tree to a checkpoint of its size.
 * @param since the size of the last one that held; 0 where there was none
 * @throws Wrong where the roots differ
 */
export function holdTo({ size, root, time }: Checkpoint, tree: Tree, since: number): void {
  if (tree.root().equals(root)) return;
  const where = size - since === 1 ? `entry ${since} is` : `one of the entries ${since} to ${size - 1} is`;
  throw new Wrong(`The checkpoint of ${size} entries (${time}) has another root: ${where} not what was written then.`);
}

/** @throws Wrong where a checkpoint is of more entries than there are */
export function holdToSize({ size, time }: Checkpoint, entries: number): void {
  if (size > entries)
    throw new Wrong(
      `The checkpoint of ${time} is of ${size} entries and the log holds ${entries}: entry ${entries} and what came after it are gone.`,
    );
}
