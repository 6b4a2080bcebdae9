import type { Reader } from '../access/reader.ts';
import { ProductError, unavailable } from '../errors.ts';
import type { Audit } from './audit.ts';
import type { Way } from './entry.ts';

type Tallies = Readonly<
  Record<string, { readonly added: number; readonly changed: number; readonly unchanged: number }>
>;

/** Who imports, and how they came. */
export interface Importer {
  readonly by: Pick<Reader, 'name' | 'roles' | 'reason'>;
  readonly way: Way;
  readonly dryRun?: boolean;
  /** The SHA-256 of what came. */
  readonly sha256: string;
}

const notTold =
  'What came of the import could not be written to the audit log, so it is not told. It may have been done: import the same again to see.';

function totals(result: Tallies): Record<string, number> {
  const sum = (what: 'added' | 'changed' | 'unchanged') =>
    Object.values(result).reduce((total, tally) => total + tally[what], 0);
  return { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged') };
}

/**
 * Puts an import on record before it begins, and what came of it before that is told.
 * @param work the import; it says of which persons it is, by ids
 * @throws ProductError UNAVAILABLE where the beginning can't be written: then nothing was done; and what `work` throws
 */
export async function recordImport<Result extends Tallies>(
  audit: Audit,
  { by, way, dryRun = false, sha256 }: Importer,
  work: (about: (persons: readonly string[]) => void) => Promise<Result>,
): Promise<Result> {
  let persons: readonly string[] = [];
  const tell = (outcome: string, facts: Readonly<Record<string, unknown>> = {}) =>
    audit.record({
      who: by.name,
      roles: [...by.roles].sort(),
      reason: by.reason,
      way,
      questions: [{ name: 'import', arguments: { dryRun, sha256, ...facts } }],
      asked: [],
      persons: outcome === 'IMPORTED' ? persons : [],
      cases: [],
      outcome,
    });
  const tellEnd: typeof tell = (outcome, facts) =>
    tell(outcome, facts).catch((cause) => {
      throw unavailable(notTold, cause);
    });
  await tell('STARTED');
  let result: Result;
  try {
    result = await work((ids) => {
      persons = ids;
    });
  } catch (error) {
    await tellEnd(error instanceof ProductError ? error.code : 'INTERNAL');
    throw error;
  }
  await tellEnd('IMPORTED', totals(result));
  return result;
}
