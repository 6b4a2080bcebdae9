import { mkdirSync } from 'node:fs';
import { ProductError, unavailable } from '../errors.ts';
import type { Audit } from './audit.ts';
import { type Checked, checkedEntries, type End, holdTo, holdToSize, Wrong } from './check.ts';
import { asStored, type Checkpoint, readCheckpoint, signCheckpoint, storedNotes } from './checkpoint.ts';
import { type Entry, type Happening, lineOf, readLine } from './entry.ts';
import { type Paths, pathsIn, signerIn, syncFolder, textOf } from './folder.ts';
import { Index } from './index.ts';
import { lock } from './lock.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { Tree } from './merkle.ts';
import { type Signer, verifierLine } from './note.ts';
import { verify } from './verify.ts';

/** A checkpoint is made when so many entries have come since the last, or so much time has gone by. */
const entriesBetween = 256;
const msBetween = 60_000;

interface Waiting {
  readonly happening: Happening;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export interface LogOptions {
  /** Opens the file of the log; tests give one that fails. */
  readonly openFile?: (path: string) => Promise<LogFile>;
  /** Told of what needs the eye of who runs the server. */
  readonly report?: (message: string) => void;
}

interface Opened {
  readonly tree: Tree;
  readonly index: Index;
  readonly end: End;
  readonly last: Checkpoint | null;
}

/** The last checkpoint that was stored whole; the others are held to by `npm run audit -- verify`. */
function lastCheckpoint(paths: Paths, signer: Signer): Checkpoint | null {
  const note = storedNotes(textOf(paths.checkpoints)).notes.at(-1);
  if (note === undefined) return null;
  try {
    return readCheckpoint(note, signer);
  } catch (error) {
    throw new Wrong(`The last stored checkpoint ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Reads the whole log once, and holds it to itself and to its last checkpoint. */
function readWhole(paths: Paths, signer: Signer): Opened {
  const tree = new Tree();
  const index = new Index();
  const last = lastCheckpoint(paths, signer);
  const entries = checkedEntries(paths.log, tree);
  let step: IteratorResult<Checked, End> = entries.next();
  for (; !step.done; step = entries.next()) {
    index.add(step.value.entry, step.value.offset);
    if (last?.size === tree.size) holdTo(last, tree, 0);
  }
  if (last) holdToSize(last, tree.size);
  return { tree, index, end: step.value, last };
}

class Log implements Audit {
  readonly #paths: Paths;
  readonly #signer: Signer;
  readonly #files: { readonly log: LogFile; readonly checkpoints: LogFile };
  readonly #release: () => void;
  readonly #report: (message: string) => void;
  readonly #index: Index;
  #tree: Tree;
  #previous: string;
  /** Bytes of the log that are known to be on the disk. */
  #length: number;
  #last: Checkpoint | null;
  #waiting: Waiting[] = [];
  /** Whether a write failed, and may have left a part of itself after `#length`. */
  #isTorn = false;
  /** What touches the files comes one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  constructor(
    paths: Paths,
    signer: Signer,
    files: { readonly log: LogFile; readonly checkpoints: LogFile },
    { tree, index, end, last }: Opened,
    release: () => void,
    report: (message: string) => void,
  ) {
    this.#paths = paths;
    this.#signer = signer;
    this.#files = files;
    this.#tree = tree;
    this.#index = index;
    this.#previous = end.previous;
    this.#length = end.offset;
    this.#last = last;
    this.#release = release;
    this.#report = report;
    this.#timer = setInterval(() => void this.#inTurn(() => this.#checkpointWhenDue(1)), msBetween).unref();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** All that wait share one write and one fsync: whoever comes while it runs waits for the next. */
  async record(what: Happening | (() => Promise<Happening>)): Promise<void> {
    const happening = typeof what === 'function' ? await what() : what;
    await new Promise<void>((done, failed) => {
      this.#waiting.push({ happening, done, failed });
      if (this.#waiting.length === 1) void this.#inTurn(() => this.#writeWaiting());
    });
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      await this.#write(batch.map(({ happening }) => happening));
      for (const { done } of batch) done();
    } catch (cause) {
      const error = unavailable('The audit log can not be written, so no answer may be given. Try again later.', cause);
      this.#report(`The audit log could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
      for (const { failed } of batch) failed(error);
      return;
    }
    await this.#checkpointWhenDue(entriesBetween);
  }

  async #write(happenings: readonly Happening[]): Promise<void> {
    const { log } = this.#files;
    if (this.#isTorn) {
      await log.cut(this.#length);
      this.#isTorn = false;
    }
    if ((await log.length()) !== this.#length)
      throw new Error(`${this.#paths.log} was changed by another than this process.`);
    const tree = new Tree(this.#tree);
    const added: { readonly entry: Entry; readonly line: Buffer }[] = [];
    const time = new Date().toISOString();
    let previous = this.#previous;
    for (const happening of happenings) {
      const entry = { ...happening, sequence: tree.size, time, previous };
      const { line, leaf } = lineOf(entry);
      tree.add(leaf);
      previous = leaf.toString('hex');
      added.push({ entry, line });
    }
    this.#isTorn = true;
    await log.add(Buffer.concat(added.map(({ line }) => line)), this.#length);
    this.#isTorn = false;
    this.#tree = tree;
    this.#previous = previous;
    for (const { entry, line } of added) {
      this.#index.add(entry, this.#length);
      this.#length += line.length;
    }
  }

  async #checkpointWhenDue(entries: number): Promise<void> {
    if (this.#tree.size - (this.#last?.size ?? 0) < entries) return;
    try {
      await this.#storeCheckpoint();
    } catch (cause) {
      // The entries stand all the same; the next checkpoint covers them.
      this.#report(`No checkpoint could be stored: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }

  async #storeCheckpoint(): Promise<Checkpoint> {
    const { checkpoints } = this.#files;
    const made = signCheckpoint({ size: this.#tree.size, root: this.#tree.root() }, this.#signer);
    const whole = storedNotes(textOf(this.#paths.checkpoints)).torn;
    const length = (await checkpoints.length()) - Buffer.byteLength(whole);
    await checkpoints.cut(length);
    await checkpoints.add(Buffer.from(asStored(made)), length);
    this.#last = made;
    return made;
  }

  checkpoint(): Promise<Checkpoint> {
    return this.#inTurn(async () => {
      try {
        return this.#last?.size === this.#tree.size ? this.#last : await this.#storeCheckpoint();
      } catch (cause) {
        throw unavailable('The checkpoint can not be stored. Try again later.', cause);
      }
    });
  }

  find: Audit['find'] = (search) => this.#index.find(search);

  async entries(sequences: readonly number[]): Promise<Entry[]> {
    return Promise.all(
      sequences.map(async (sequence) => {
        const start = this.#index.offsetOf(sequence) ?? 0;
        const end = this.#index.offsetOf(sequence + 1) ?? this.#length;
        const read = readLine(await this.#files.log.read(start, end - start - 1));
        if ('wrong' in read) throw new ProductError('INTERNAL', `Entry ${sequence} of the audit log ${read.wrong}.`);
        return read.entry;
      }),
    );
  }

  standing() {
    return {
      size: this.#tree.size,
      root: this.#tree.root().toString('base64'),
      publicKey: verifierLine(this.#signer),
    };
  }

  verify = () => verify(this.#paths, this.#signer);

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#inTurn(() => this.#checkpointWhenDue(1));
    await this.#files.log.close();
    await this.#files.checkpoints.close();
    this.#release();
  }
}

/** What no one asked, and the log itself did. */
const cutOff = (torn: number): Happening => ({
  who: 'server',
  roles: [],
  way: 'START',
  questions: [{ name: 'cutTornLine', arguments: { bytes: torn } }],
  asked: [],
  persons: [],
  cases: [],
  reason: null,
  outcome: 'DONE',
});

async function openWith(paths: Paths, release: () => void, options: LogOptions): Promise<Audit> {
  const { openFile = openLogFile, report = console.error } = options;
  const signer = signerIn(paths);
  const opened = readWhole(paths, signer);
  const log = await openFile(paths.log);
  const checkpoints = await openLogFile(paths.checkpoints);
  syncFolder(paths.folder);
  const { torn, offset } = opened.end;
  if (torn > 0) await log.cut(offset);
  const audit = new Log(paths, signer, { log, checkpoints }, opened, release, report);
  if (torn > 0) {
    report(`The audit log ended in a torn line: its ${torn} bytes were cut off. No answer left on it.`);
    await audit.record(cutOff(torn));
  }
  if (audit.standing().size > (opened.last?.size ?? 0)) await audit.checkpoint();
  return audit;
}

/**
 * Opens the audit log of a data folder; it is made where there is none. A last line that was torn by a crash is cut off.
 * @param dataDir where everything is kept
 * @throws ProductError UNAVAILABLE when another process has it open, or it is not as it was written: then a sentence
 * says what is wrong, and nothing is changed
 */
export async function openLog(dataDir: string, options: LogOptions = {}): Promise<Audit> {
  const paths = pathsIn(dataDir);
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  const release = lock(paths.lock);
  if (!release) {
    throw unavailable(
      `The audit log ${paths.folder} is in use by another process, most likely a running server. Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
  try {
    return await openWith(paths, release, options);
  } catch (cause) {
    release();
    if (!(cause instanceof Wrong)) throw cause;
    throw unavailable(
      `The audit log ${paths.folder} is not as it was written, so nothing is added to it. ${cause.message} "npm run audit -- verify" tells more. Put back what was there, or move the folder elsewhere to begin a new log.`,
    );
  }
}
