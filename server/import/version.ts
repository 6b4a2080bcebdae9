import { createHash } from 'node:crypto';
import type { Reader } from '../access/reader.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { statement } from '../graph/statement.ts';
import { columnsOf, type FileName, fileNames, keyOf } from './format.ts';
import type { Plan } from './plan.ts';
import { readStored, type Stored } from './stored.ts';

type RawRow = Readonly<Record<string, unknown>>;

interface Noted {
  readonly version: string | null;
  /** The version where no name of a person is told. */
  readonly nameless: string | null;
}

const noted = statement<Noted>('versions/data');
const note = statement<never>('import/note-version');

/** As a reader is given it to whom no names of persons are told. */
const hidden = '•••';
const asItIs = (_: FileName, row: RawRow): RawRow => row;
const nameless = (file: FileName, row: RawRow): RawRow => (file === 'persons.csv' ? { ...row, name: hidden } : row);

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

type Told = typeof asItIs;

const sumOf = (file: FileName, rows: Iterable<RawRow>, told: Told): bigint => {
  let sum = 0n;
  for (const row of rows) sum += rowSum(file, told(file, row));
  return sum;
};

/**
 * The version of what is stored: the sum of the SHA-256 of every row in the shape of the files, modulo 2^256. So the same
 * rows give the same version, on either engine and in whatever order and number of imports they came.
 */
export const versionOf = (stored: Stored, told: Told = asItIs): string =>
  asText(within(fileNames.reduce((sum, file) => sum + sumOf(file, stored[file].values(), told), 0n)));

/** The version after a plan was written: a cost of its rows alone. */
function versionAfter(before: string, plan: Plan, stored: Stored, told: Told): string {
  let sum = BigInt(`0x${before}`);
  for (const file of fileNames) {
    const { added, changed } = plan[file];
    const replaced = changed.flatMap((row) => stored[file].get(keyOf(file, row)) ?? []);
    sum += sumOf(file, added, told) + sumOf(file, changed, told) - sumOf(file, replaced, told);
  }
  return asText(within(sum));
}

/**
 * Notes the version that the stored data will have once a plan is written.
 * @param stored what is there before
 */
export async function noteVersion(transaction: Transaction, plan: Plan, stored: Stored): Promise<void> {
  const [row] = await transaction.run(noted);
  const after = (before: string | null | undefined, told: Told) =>
    versionAfter(before ?? versionOf(stored, told), plan, stored, told);
  await transaction.run(note, { version: after(row?.version, asItIs), nameless: after(row?.nameless, nameless) });
}

/** Notes the version of what is stored where no import has done so: a database that an older release filled. */
export async function noteMissingVersion(graph: Graph): Promise<void> {
  const [row] = await graph.read(noted);
  if (row?.version && row.nameless) return;
  await graph.write(async (transaction) => {
    const stored = await readStored(transaction);
    await transaction.run(note, { version: versionOf(stored), nameless: versionOf(stored, nameless) });
  });
}

type Sight = Pick<Reader, 'investigator' | 'names'>;

/** Of whose data a version is: those of two readers can be compared only where this is the same. It names nobody. */
export function dataOf({ investigator, names }: Sight): string {
  const told = names ? 'all' : 'nameless';
  if (investigator === null) return told;
  return createHash('sha256')
    .update(JSON.stringify([told, investigator]))
    .digest('hex')
    .slice(0, 8);
}

/**
 * The version of what is there for a reader, so that it tells nothing of the rest; null where none was noted. That of all
 * rows is noted by import; that of an investigator's is made from them, at the cost of reading them.
 * @param graph the reader's own
 */
export async function versionFor(graph: Graph, { investigator, names }: Sight): Promise<string | null> {
  if (investigator !== null) return versionOf(await readStored({ run: graph.read }));
  const [row] = await graph.read(noted);
  return (names ? row?.version : row?.nameless) ?? null;
}
