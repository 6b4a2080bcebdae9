import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number by when it began; null where the system does not say. */
interface Holder {
  readonly pid: number;
  readonly began: string | null;
}

/** Linux tells in clock ticks since it started, as the 22nd field; the name before it may hold anything. */
function beganOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, '').trim().split(' ');
    return fields[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beganOf(pid);
  return began === null || now === null || began === now;
}

function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Makes the lock with its content in one step, so that no one reads half of it. @returns whether it was free */
function take(file: string, holder: Holder): boolean {
  const made = `${file}.${randomUUID()}`;
  writeFileSync(made, JSON.stringify(holder));
  try {
    linkSync(made, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(made);
  }
}

/** Moves a dead holder's lock out of the way. Had another done so and taken it since, that one's is put back. */
function clear(file: string, dead: Holder | null): void {
  const moved = `${file}.${randomUUID()}`;
  try {
    renameSync(file, moved);
  } catch {
    return;
  }
  const found = holderIn(moved);
  if (found && found.pid !== dead?.pid) take(file, found);
  rmSync(moved);
}

/**
 * Takes a lock file for this process; one that was left by a process which died is taken over.
 * @returns what gives it back; null when a living process, this one too, holds it
 */
export function lock(file: string): (() => void) | null {
  const self = { pid: process.pid, began: beganOf(process.pid) };
  for (let turn = 0; turn < 3; turn += 1) {
    if (take(file, self)) return () => rmSync(file, { force: true });
    const holder = holderIn(file);
    if (holder && isAlive(holder)) return null;
    clear(file, holder);
  }
  return null;
}
