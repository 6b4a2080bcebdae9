import { userInfo } from 'node:os';
import { localReader, type Reader } from '../access/reader.ts';

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return `${process.getuid?.() ?? 'unknown'}`;
  }
}

/** Whoever runs a command sits at the machine: the system knows who, and everything is there for them. */
export const commandLineReader = (): Reader => ({ ...localReader, name: userName(), roles: new Set() });
