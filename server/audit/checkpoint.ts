import type { Head } from './merkle.ts';
import { openNote, type Signer, signNote, type Verifier } from './note.ts';

/** How the log stood: a signed tree head, to be kept elsewhere. */
export interface Checkpoint extends Head {
  /** Instant in UTC. */
  readonly time: string;
  /** The checkpoint as it is kept and given: a C2SP signed note (https://c2sp.org/tlog-checkpoint). */
  readonly note: string;
}

/** Signs a tree head. */
export function signCheckpoint({ size, root }: Head, signer: Signer, now: Date = new Date()): Checkpoint {
  const time = now.toISOString();
  const text = `${signer.name}\n${size}\n${root.toString('base64')}\n${time}\n`;
  return { size, root, time, note: signNote(text, signer) };
}

/**
 * Reads a checkpoint, and holds it to its signature.
 * @throws Error with what is wrong
 */
export function readCheckpoint(note: string, verifier: Verifier): Checkpoint {
  const [origin, size = '', root = '', time = ''] = openNote(note, verifier).split('\n');
  const bytes = Buffer.from(root, 'base64');
  if (origin !== verifier.name || !/^(0|[1-9]\d*)$/.test(size) || bytes.length !== 32)
    throw new Error('is no checkpoint of this log');
  return { size: Number(size), root: bytes, time, note };
}

/** Checkpoints stand in their file one after the other, each closed by an empty line. */
export const asStored = ({ note }: Checkpoint): string => `${note}\n`;

/** @returns the notes in a file of checkpoints, and what is left of one whose writer died */
export function storedNotes(text: string): { readonly notes: readonly string[]; readonly torn: string } {
  const pieces = text.split(/(?<=^— .*\n)\n/m);
  const torn = /\n— .*\n\n$/.test(text) ? '' : (pieces.pop() ?? '');
  return { notes: pieces.filter((piece) => piece !== ''), torn };
}
