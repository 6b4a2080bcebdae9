import { checkedEntries, holdTo, holdToSize, Wrong } from './check.ts';
import { type Checkpoint, readCheckpoint, storedNotes } from './checkpoint.ts';
import { type Paths, textOf } from './folder.ts';
import { Tree } from './merkle.ts';
import type { Verifier } from './note.ts';

/** A checkpoint that was kept elsewhere. */
export interface Kept {
  /** What it is called in a sentence, such as the file's name. */
  readonly name: string;
  readonly note: string;
}

/** What a log was found to be. */
export interface Verified {
  readonly holds: boolean;
  /** What was proved, or the first thing that is wrong. */
  readonly sentence: string;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function opened(name: string, note: string, verifier: Verifier): Checkpoint {
  try {
    return readCheckpoint(note, verifier);
  } catch (error) {
    throw new Wrong(`${name} ${reasonOf(error)}.`);
  }
}

/** @throws Wrong at the first checkpoint that is not signed by the log */
function checkpointsOf(paths: Paths, verifier: Verifier, kept: readonly Kept[]): Checkpoint[] {
  const { notes } = storedNotes(textOf(paths.checkpoints));
  return [
    ...notes.map((note, index) => opened(`Stored checkpoint ${index + 1}`, note, verifier)),
    ...kept.map(({ name, note }) => opened(`The checkpoint ${name}`, note, verifier)),
  ].sort((one, other) => one.size - other.size);
}

/** As many entries as are read before others get their turn. */
const atOnce = 500;
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** @throws Wrong at the first thing that is wrong */
async function prove(paths: Paths, verifier: Verifier, kept: readonly Kept[]): Promise<string> {
  // Read before the entries: a log that grows meanwhile has all that a checkpoint covers.
  const checkpoints = checkpointsOf(paths, verifier, kept);
  const tree = new Tree();
  const entries = checkedEntries(paths.log, tree);
  let [next, since] = [0, 0];
  const holdToDue = () => {
    for (let due = checkpoints[next]; due?.size === tree.size; due = checkpoints[next]) {
      holdTo(due, tree, since);
      since = due.size;
      next += 1;
    }
  };
  holdToDue();
  let step = entries.next();
  for (; !step.done; step = entries.next()) {
    holdToDue();
    if (tree.size % atOnce === 0) await othersTurn();
  }
  const beyond = checkpoints[next];
  if (beyond) holdToSize(beyond, tree.size);
  return [
    `The audit log holds: ${tree.size} entries with the root ${tree.root().toString('base64')}.`,
    checkpoints.length === 0
      ? 'There is no checkpoint to hold it to.'
      : `It is what its ${checkpoints.length - kept.length} stored checkpoints and ${kept.length} kept elsewhere say; the last is of ${since} entries.`,
    ...(step.value.torn > 0
      ? [`A torn line of ${step.value.torn} bytes comes after: it is being written now, or was when its writer died.`]
      : []),
  ].join(' ');
}

/**
 * Recomputes everything: each entry's hash, place and predecessor, the tree, and every checkpoint.
 * @param verifier the log's public key; one that was kept elsewhere proves more than the one beside the log
 * @param kept checkpoints that were kept elsewhere: only against these a log that was rewritten with its own key shows
 */
export async function verify(paths: Paths, verifier: Verifier, kept: readonly Kept[] = []): Promise<Verified> {
  try {
    return { holds: true, sentence: await prove(paths, verifier, kept) };
  } catch (error) {
    if (error instanceof Wrong) return { holds: false, sentence: error.message };
    throw error;
  }
}
