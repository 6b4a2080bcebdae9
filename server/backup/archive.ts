import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { end, headerOf, padding, readTar } from './tar.ts';

/** The files of a data folder that a backup holds, in the order in which they are copied: the log last. */
export const parts = ['graph.grafeo', 'audit/key.pem', 'audit/checkpoints', 'audit/log'] as const;
export type Part = (typeof parts)[number];

const manifestName = 'manifest.json';

/** What a backup says of itself; it stands before all else in it. */
export interface Manifest {
  readonly format: 1;
  /** Version of the product that made it. */
  readonly product: string;
  /** Version of the data (`dataVersion` of the API); null where nothing was ever imported. */
  readonly data: string | null;
  /** ISO instant. */
  readonly made: string;
  readonly files: readonly { readonly name: Part; readonly size: number; readonly sha256: string }[];
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** @param folder holds the parts, which no one writes to any more */
export async function manifestOf(
  folder: string,
  names: readonly Part[],
  about: Pick<Manifest, 'product' | 'data' | 'made'>,
): Promise<Manifest> {
  const files = [];
  for (const name of names) {
    const path = join(folder, name);
    files.push({ name, size: (await stat(path)).size, sha256: await digestOf(path) });
  }
  return { format: 1, ...about, files };
}

async function* tarOf(folder: string, manifest: Manifest): AsyncGenerator<Buffer> {
  const at = new Date(manifest.made);
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield Buffer.concat([headerOf({ name: manifestName, size: text.length, at }), text, padding(text.length)]);
  for (const { name, size } of manifest.files) {
    yield headerOf({ name, size, at });
    yield* createReadStream(join(folder, name));
    yield padding(size);
  }
  yield end();
}

/** @returns the backup, as it is to be written: a tar, compressed by gzip */
export const archiveOf = (folder: string, manifest: Manifest): Readable =>
  Readable.from(tarOf(folder, manifest)).compose(createGzip({ level: 1 })) as Readable;

/** Takes the content of one part. */
export interface Sink {
  write(content: Buffer): Promise<void>;
  close(): Promise<void>;
}

const nowhere: Sink = { write: async () => {}, close: async () => {} };

function manifestIn(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1) throw new Error(`It has format ${manifest.format}, which this release can not read.`);
  if (manifest.files.some(({ name }) => !parts.includes(name)))
    throw new Error('It holds files that are no part of one.');
  return manifest;
}

/** Reads one archive, holding each part to what the manifest says of it. */
class Reading {
  manifest: Manifest | null = null;
  #name = '';
  #text = '';
  #hash = createHash('sha256');
  #sink: Sink | null = null;
  readonly #whole: Part[] = [];
  readonly #sinkFor: (part: Part) => Promise<Sink>;

  constructor(sinkFor: (part: Part) => Promise<Sink>) {
    this.#sinkFor = sinkFor;
  }

  async begin(name: string): Promise<void> {
    await this.end();
    if (!this.manifest && name !== manifestName) throw new Error('It is not a backup of this product.');
    this.#name = name;
    this.#hash = createHash('sha256');
    if (this.manifest) this.#sink = await this.#sinkFor(this.#expected().name);
  }

  async take(content: Buffer): Promise<void> {
    if (!this.manifest) this.#text += content.toString('utf8');
    this.#hash.update(content);
    await this.#sink?.write(content);
  }

  async letGo(): Promise<void> {
    const sink = this.#sink;
    this.#sink = null;
    await sink?.close();
  }

  async end(): Promise<void> {
    await this.letGo();
    if (this.#name === '') return;
    if (!this.manifest) {
      this.manifest = manifestIn(this.#text);
      return;
    }
    const { name, sha256 } = this.#expected();
    if (this.#hash.digest('hex') !== sha256) throw new Error(`${name} in it is not what its manifest says.`);
    this.#whole.push(name);
  }

  #expected() {
    const expected = this.manifest?.files[this.#whole.length];
    if (expected?.name !== this.#name) throw new Error(`It holds ${this.#name} where its manifest says otherwise.`);
    return expected;
  }

  get isWhole(): boolean {
    return this.manifest !== null && this.#whole.length === this.manifest.files.length;
  }
}

async function consumeTar(plain: AsyncIterable<Buffer>, reading: Reading): Promise<void> {
  for await (const piece of readTar(plain)) {
    if ('header' in piece) await reading.begin(piece.header.name);
    else await reading.take(piece.content);
  }
  await reading.end();
}

/**
 * Reads a backup from its beginning to its end, holding every part to its checksum.
 * @param sinkFor gives what takes a part's content; by default it goes nowhere, and is only checked
 * @throws Error with a sentence about "it" where anything is not as the manifest says
 */
export async function readArchive(
  path: string,
  sinkFor: (part: Part) => Promise<Sink> = async () => nowhere,
): Promise<Manifest> {
  const reading = new Reading(sinkFor);
  let consuming = Promise.resolve();
  const consume = (plain: AsyncIterable<Buffer>): Promise<void> => {
    consuming = consumeTar(plain, reading);
    return consuming;
  };
  try {
    await pipeline(createReadStream(path), createGunzip(), consume);
  } finally {
    // The stream may fail while a part is still being written: whoever removes what was written waits for that.
    await consuming.catch(() => {});
    await reading.letGo();
  }
  if (!reading.manifest || !reading.isWhole) throw new Error('It ends too early: it is not whole.');
  return reading.manifest;
}
