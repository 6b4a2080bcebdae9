import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../by-text.ts';

/**
 * What came in a folder, for whoever kept it to prove: of its CSV files one after the other, by name, as `cat *.csv | sha256sum`.
 * @returns the SHA-256 in hex; of a folder that is not there, that of nothing
 */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
  for (const name of names.sort(byText)) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
