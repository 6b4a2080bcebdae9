import type { Graph, Transaction } from '../graph/graph.ts';
import { type Statement, statement } from '../graph/statement.ts';
import { type FileName, fileNames, keyOf, type Row } from './format.ts';

/** A disclosure with its recipients, which follow from the memberships on its day (domain.md, "Flow"). */
export type StoredRow<File extends FileName> = File extends 'disclosures.csv'
  ? Row<File> & { readonly recipients: readonly string[] }
  : Row<File>;

/** What is stored, in the shape of the files, by file and key. */
export type Stored = { readonly [File in FileName]: ReadonlyMap<string, StoredRow<File>> };

type RawRow = Readonly<Record<string, unknown>>;

const readers = Object.fromEntries(
  fileNames.map((file) => [file, statement<RawRow>(`import/read/${file.replace('.csv', '').replaceAll('_', '-')}`)]),
) as Readonly<Record<FileName, Statement<RawRow>>>;

/** For import everything is there. */
const everything = { investigator: null, names: true };

/**
 * Reads everything stored, in the shape of the import's files.
 * @param transaction one of a reader's graph gives what is there for that reader
 */
export async function readStored(transaction: Transaction): Promise<Stored> {
  const stored: Record<string, ReadonlyMap<string, RawRow>> = {};
  for (const file of fileNames) {
    const rows = await transaction.run(readers[file], everything);
    stored[file] = new Map(rows.map((row) => [keyOf(file, row), row]));
  }
  return stored as Stored;
}

const storedServices = statement<{ total: number }>('import/stored-services');

/** Whether nothing was ever imported: no folder goes without a service. */
export const isEmpty = async (graph: Pick<Graph, 'read'>): Promise<boolean> =>
  (await graph.read(storedServices))[0]?.total === 0;
