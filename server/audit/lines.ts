import { closeSync, openSync, readSync } from 'node:fs';

export interface Line {
  /** Without its newline. */
  readonly bytes: Buffer;
  /** Where it begins in the file. */
  readonly offset: number;
  /** False for a last line without a newline: it is being written, or its writer died. */
  readonly isWhole: boolean;
}

const chunkBytes = 1024 * 1024;

function* chunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let position = 0;
    while (true) {
      const chunk = Buffer.allocUnsafe(chunkBytes);
      const count = readSync(file, chunk, 0, chunkBytes, position);
      if (count === 0) return;
      position += count;
      yield chunk.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** The lines of a file, one at a time. */
export function* linesOf(path: string): Generator<Line> {
  let pending: Buffer[] = [];
  let offset = 0;
  for (const chunk of chunks(path)) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const bytes = Buffer.concat([...pending, chunk.subarray(from, end)]);
      yield { bytes, offset, isWhole: true };
      pending = [];
      offset += bytes.length + 1;
      from = end + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), offset, isWhole: false };
}
