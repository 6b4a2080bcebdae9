import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from './server.ts';

/** A folder on a disk that a test can fill and empty again. */
export interface Disk extends Disposable {
  readonly path: string;
  /** From now on nothing can grow that this server writes. */
  readonly fill: (server: Server) => void;
  readonly free: (server: Server) => void;
}

export interface DiskKind {
  readonly name: string;
  readonly isAllowed: boolean;
  readonly make: () => Disk;
}

const succeeds = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** As root, or where this may be done as root without being asked: on a runner of CI. */
function asRoot(...command: readonly string[]): boolean {
  const [first = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  return succeeds(first, ...rest);
}

const mount = (path: string): boolean => asRoot('mount', '-t', 'tmpfs', '-o', 'size=16m,mode=1777', 'tmpfs', path);
const unmount = (path: string): boolean => asRoot('umount', '-l', path);

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'disk-'));
}

function mountIsAllowed(): boolean {
  if (process.platform !== 'linux') return false;
  const path = emptyFolder();
  try {
    return mount(path) && unmount(path);
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

function smallDisk(): Disk {
  const path = emptyFolder();
  if (!mount(path)) throw new Error(`No disk could be mounted on ${path}.`);
  const filler = join(path, 'filler');
  return {
    path,
    fill() {
      writeFileSync(filler, '');
      for (const bytes of [1024 * 1024, 4096]) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(bytes));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    },
    free: () => rmSync(filler, { force: true }),
    [Symbol.dispose]() {
      unmount(path);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

const limitFiles = (pid: number, bytes: number | 'unlimited'): boolean =>
  succeeds('prlimit', '--pid', String(pid), `--fsize=${bytes}:`);

/** Size of the log that the engine writes to now. */
function logSize(folder: string): number {
  const logs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map(({ parentPath, name }) => statSync(join(parentPath, name)))
    .sort((one, other) => other.mtimeMs - one.mtimeMs);
  return logs[0]?.size ?? 0;
}

/** Not even a mount is needed: the system refuses this process a file that is larger than the engine's log is now. */
function limitedProcess(): Disk {
  const path = emptyFolder();
  return {
    path,
    fill({ pid }) {
      if (!limitFiles(pid, logSize(path))) throw new Error(`prlimit could not limit process ${pid}.`);
    },
    free: ({ pid }) => void limitFiles(pid, 'unlimited'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

export const diskKinds: readonly DiskKind[] = [
  { name: 'a disk that is full', isAllowed: mountIsAllowed(), make: smallDisk },
  {
    name: 'a limit on the size of files',
    isAllowed: process.platform === 'linux' && succeeds('prlimit', '--pid', String(process.pid), '--fsize'),
    make: limitedProcess,
  },
];
