import type { Checkpoint } from './checkpoint.ts';
import type { Entry, Happening } from './entry.ts';
import type { Search } from './index.ts';
import type { Verified } from './verify.ts';

/** How the log stands. */
export interface Standing {
  readonly size: number;
  /** In base64, as in a checkpoint. */
  readonly root: string;
  /** The line by which whoever keeps it can tell the log's own checkpoints. */
  readonly publicKey: string;
}

/** The log of who saw what. */
export interface Audit extends AsyncDisposable {
  /**
   * Adds an entry. Resolves when it is on the disk.
   * @param what a function where it costs something to know
   * @throws ProductError UNAVAILABLE when it can't be written: then nothing may be told
   */
  record(what: Happening | (() => Promise<Happening>)): Promise<void>;
  /** @returns sequences of entries, latest first */
  find(search: Search): readonly number[];
  /** @param sequences of entries that there are; @returns them in that order */
  entries(sequences: readonly number[]): Promise<Entry[]>;
  standing(): Standing;
  /** Recomputes all of it from what is on the disk. */
  verify(): Promise<Verified>;
  /** Signs how the log stands, and stores it; where nothing has come since the last checkpoint, gives that. */
  checkpoint(): Promise<Checkpoint>;
  close(): Promise<void>;
}
