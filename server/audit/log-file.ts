import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A file that grows at its end, and holds what was added when that resolves, even when the power fails. */
export interface LogFile {
  /** @throws when not all of it could be written and brought to the disk; then the file may hold a part of it */
  add(bytes: Buffer, at: number): Promise<void>;
  /** Cuts off what stands after this many bytes. */
  cut(length: number): Promise<void>;
  length(): Promise<number>;
  read(at: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

async function writeAll(handle: FileHandle, bytes: Buffer, at: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, at + written);
    written += bytesWritten;
  }
}

/** Opens a file for its owner alone, made when it is absent. */
export async function openLogFile(path: string): Promise<LogFile> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    async add(bytes, at) {
      await writeAll(handle, bytes, at);
      await handle.datasync();
    },
    async cut(length) {
      await handle.truncate(length);
      await handle.datasync();
    },
    length: async () => (await handle.stat()).size,
    async read(at, length) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}
