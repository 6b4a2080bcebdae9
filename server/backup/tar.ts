/** The little of tar (POSIX ustar) that a backup needs: plain files, one after the other, so that any tar can open it. */
const blockBytes = 512;

/** A header's place in its block: where it begins, and how many bytes it takes. */
const places = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
} as const;

/** The bytes that fill up a file's last block. */
export const padding = (size: number): Buffer => Buffer.alloc((blockBytes - (size % blockBytes)) % blockBytes);

/** Two empty blocks end it. */
export const end = (): Buffer => Buffer.alloc(2 * blockBytes);

function sumOf(block: Buffer): number {
  const [start, length] = places.sum;
  return block.reduce((sum, byte, index) => sum + (index >= start && index < start + length ? 0x20 : byte), 0);
}

/** @param size in bytes, under 8 GiB; @returns the block before a file's content */
export function headerOf({
  name,
  size,
  at,
}: {
  readonly name: string;
  readonly size: number;
  readonly at: Date;
}): Buffer {
  const block = Buffer.alloc(blockBytes);
  const put = (place: keyof typeof places, text: string) => block.write(text, places[place][0], 'latin1');
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  if (octal(size, 11).length > 11) throw new Error(`${name} is larger than the 8 GiB that this backup can hold.`);
  put('name', name);
  put('mode', '0000600\0');
  put('uid', '0000000\0');
  put('gid', '0000000\0');
  put('size', `${octal(size, 11)}\0`);
  put('mtime', `${octal(Math.floor(at.getTime() / 1000), 11)}\0`);
  put('type', '0');
  put('magic', 'ustar\x0000');
  put('sum', `${octal(sumOf(block), 6)}\0 `);
  return block;
}

/** A file of a tar as it is read. */
export interface Header {
  readonly name: string;
  readonly size: number;
}

/** @returns null for the empty block that ends it; @throws Error where this is no header of a plain file */
function headerIn(block: Buffer): Header | null {
  if (block.every((byte) => byte === 0)) return null;
  const text = (place: keyof typeof places) => {
    const [start, length] = places[place];
    return block.toString('latin1', start, start + length).replace(/\0.*$/s, '');
  };
  const number = (place: keyof typeof places) => Number.parseInt(text(place), 8);
  if (number('sum') !== sumOf(block) || text('type') !== '0') throw new Error('It is not a backup of this product.');
  return { name: text('name'), size: number('size') };
}

/** What is told while a tar is read: a file's header, and then its content in pieces. */
export type Piece = { readonly header: Header } | { readonly content: Buffer };

/** Bytes that are taken from a stream as they are wanted. */
class Bytes {
  readonly #source: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** @returns at most so many, and at least one; @throws Error at the end of the stream */
  async some(most: number): Promise<Buffer> {
    while (this.#held.length === 0) {
      const next = await this.#source.next();
      if (next.done) throw new Error('It ends too early: it is not whole.');
      this.#held = next.value;
    }
    const taken = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(taken.length);
    return taken;
  }

  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      const piece = await this.some(left);
      left -= piece.length;
      yield piece;
    }
  }

  /** Reads to the end: only there a compressed stream is found to be whole. */
  async rest(): Promise<void> {
    while (!(await this.#source.next()).done);
  }

  async exactly(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(count)) pieces.push(piece);
    return Buffer.concat(pieces);
  }
}

/**
 * Reads a tar as it comes.
 * @throws Error where it is not one, or ends too early
 */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  const bytes = new Bytes(source);
  for (;;) {
    const header = headerIn(await bytes.exactly(blockBytes));
    if (!header) return await bytes.rest();
    yield { header };
    for await (const content of bytes.pieces(header.size)) yield { content };
    await bytes.exactly(padding(header.size).length);
  }
}
