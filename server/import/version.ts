import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import { statement } from '../graph/statement.ts';
import { columnsOf, type FileName, fileNames, keyOf } from './format.ts';
import type { Plan } from './plan.ts';
import { readStored, type Stored } from './stored.ts';

type RawRow = Readonly<Record<string, unknown>>;

const noted = statement<{ version: string | null }>('versions/data');
const note = statement<never>('import/note-version');

const modulus = 1n << 256n;
const asText = (sum: bigint): string => sum.toString(16).padStart(64, '0');
const within = (sum: bigint): bigint => ((sum % modulus) + modulus) % modulus;

/** Lists of the format are sets; what is empty is null, however an engine says so. */
const canonical = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : (value ?? null));

function rowSum(file: FileName, row: RawRow): bigint {
  const values = Object.keys(columnsOf(file)).map((column) => canonical(row[column]));
  return BigInt(
    `0x${createHash('sha256')
      .update(JSON.stringify([file, ...values]))
      .digest('hex')}`,
  );
}

const sumOf = (file: FileName, rows: Iterable<RawRow>): bigint => {
  let sum = 0n;
  for (const row of rows) sum += rowSum(file, row);
  return sum;
};

/**
 * The version of what is stored: the sum of the SHA-256 of every row in the shape of the files, modulo 2^256. So the same
 * rows give the same version, on either engine and in whatever order and number of imports they came.
 */
export const versionOf = (stored: Stored): string =>
  asText(within(fileNames.reduce((sum, file) => sum + sumOf(file, stored[file].values()), 0n)));

/** The version after a plan was written: a cost of its rows alone. */
function versionAfter(before: string, plan: Plan, stored: Stored): string {
  let sum = BigInt(`0x${before}`);
  for (const file of fileNames) {
    const { added, changed } = plan[file];
    sum += sumOf(file, added) + sumOf(file, changed);
    sum -= sumOf(
      file,
      changed.flatMap((row) => stored[file].get(keyOf(file, row)) ?? []),
    );
  }
  return asText(within(sum));
}

/**
 * Notes the version that the stored data will have once a plan is written.
 * @param stored what is there before
 */
export async function noteVersion(transaction: Transaction, plan: Plan, stored: Stored): Promise<void> {
  const [row] = await transaction.run(noted);
  const before = row?.version ?? versionOf(stored);
  await transaction.run(note, { version: versionAfter(before, plan, stored) });
}

/** Notes the version of what is stored where no import has done so: a database that an older release filled. */
export async function noteMissingVersion(graph: Graph): Promise<void> {
  const [row] = await graph.read(noted);
  if (row?.version) return;
  await graph.write(async (transaction) => {
    await transaction.run(note, { version: versionOf(await readStored(transaction)) });
  });
}
