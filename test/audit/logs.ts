import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audit } from '../../server/audit/audit.ts';
import type { Happening } from '../../server/audit/entry.ts';
import { type Paths, pathsIn } from '../../server/audit/folder.ts';
import { type LogOptions, openLog } from '../../server/audit/log.ts';
import { readSigner } from '../../server/audit/note.ts';
import { type Kept, type Verified, verify } from '../../server/audit/verify.ts';

/** A data folder with an audit log, gone with the test that owns it. */
export interface Folder extends Disposable {
  readonly dataDir: string;
  readonly paths: Paths;
  open(options?: LogOptions): Promise<Audit>;
  /** Opens it, adds these, and closes it. @returns the checkpoint that closing made */
  add(...happenings: readonly Happening[]): Promise<string>;
  verify(kept?: readonly Kept[]): Promise<Verified>;
  /** The lines of the log, with their newlines. */
  lines(): string[];
  write(lines: readonly string[]): void;
  /** Another folder with the same in it. */
  copy(): Folder;
}

export function logFolder(): Folder {
  const dataDir = mkdtempSync(join(tmpdir(), 'audit-'));
  const paths = pathsIn(dataDir);
  const open = (options: LogOptions = {}) => openLog(dataDir, { report: () => {}, ...options });
  const signer = () => readSigner(readFileSync(paths.key, 'utf8'));
  return {
    dataDir,
    paths,
    open,
    async add(...happenings) {
      const log = await open();
      for (const happening of happenings) await log.record(happening);
      const { note } = await log.checkpoint();
      await log.close();
      return note;
    },
    verify: (kept = []) => verify(paths, signer(), kept),
    lines: () => readFileSync(paths.log, 'utf8').split(/(?<=\n)/),
    write: (lines) => writeFileSync(paths.log, lines.join('')),
    copy() {
      const other = logFolder();
      cpSync(paths.folder, other.paths.folder, { recursive: true });
      return other;
    },
    [Symbol.dispose]: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** Puts one file of a log in the place of another's. */
export const replaceFile = (from: Folder, to: Folder, part: 'log' | 'checkpoints' | 'key'): void =>
  copyFileSync(from.paths[part], to.paths[part]);

/** Someone who saw persons. */
export const saw = (...persons: readonly string[]): Happening => ({
  who: 'iemand',
  roles: ['reviewer'],
  way: 'API',
  questions: [{ name: 'flow', arguments: { person: persons[0] } }],
  asked: persons.slice(0, 1),
  persons,
  cases: [],
  reason: 'zaak 1',
  outcome: 'ANSWERED',
});
