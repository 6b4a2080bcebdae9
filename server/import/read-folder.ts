import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../errors.ts';
import { columnsOf, type FileName, fileNames, keyColumns, optionalFiles, type Row } from './format.ts';
import type { Problem } from './problem.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';
import { type Wrong, wrong } from './wording.ts';

/** A row with its place in the folder. */
export interface Placed<R> {
  readonly line: number;
  /** Holds what could be read of it; a column with a problem is not there. */
  readonly row: Partial<R>;
  readonly complete: boolean;
}

export interface Folder {
  readonly rows: { readonly [File in FileName]: readonly Placed<Row<File>>[] };
  /** Files that are missing, no CSV, or without a column of their key: which rows they would have held is not known. */
  readonly broken: ReadonlySet<FileName>;
}

function headerProblems(file: FileName, header: readonly string[]): Problem[] {
  const known = columnsOf(file);
  const at = { file, line: 1 };
  return [
    ...header
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({ ...at, column: name, value: name, ...wrong('COLUMN_UNKNOWN') })),
    ...header
      .filter((name, index) => header.indexOf(name) !== index)
      .map((name) => ({ ...at, column: name, value: name, ...wrong('COLUMN_TWICE') })),
    ...Object.keys(known)
      .filter((name) => !header.includes(name))
      .map((name) => ({ ...at, column: name, value: '', ...wrong('COLUMN_MISSING') })),
  ];
}

function readRow(file: FileName, header: readonly string[], { line, fields }: CsvRecord, problems: Problem[]) {
  const columns = columnsOf(file);
  const row: Record<string, unknown> = {};
  if (fields.length !== header.length) {
    const count = wrong('FIELD_COUNT', { fields: fields.length, header: header.length });
    problems.push({ file, line, column: '(whole line)', value: fields.join(','), ...count });
    return { line, row, complete: false };
  }
  header.forEach((column, index) => {
    const value = fields[index] ?? '';
    const parsed = Object.hasOwn(columns, column) ? columns[column]?.read(value) : undefined;
    if (parsed === undefined) return;
    if ('problem' in parsed) problems.push({ file, line, column, value, ...parsed.problem });
    else row[column] = parsed.value;
  });
  return { line, row, complete: Object.keys(columns).every((column) => column in row) };
}

interface ReadFile {
  readonly rows: readonly Placed<unknown>[];
  readonly isBroken: boolean;
}

function readFile(folder: string, file: FileName, problems: Problem[]): ReadFile {
  const records = readCsv(file, readFileSync(join(folder, file)));
  if (!Array.isArray(records)) {
    problems.push(records as Problem);
    return { rows: [], isBroken: true };
  }
  const [first, ...rest] = records as readonly CsvRecord[];
  const header = first?.fields ?? [];
  problems.push(...headerProblems(file, header));
  const rows = rest.map((record) => readRow(file, header, record, problems));
  return { rows, isBroken: !keyColumns(file).every((column) => header.includes(column)) };
}

const ofFile = (file: string, what: Wrong): Problem => ({ file, line: 1, column: '(file)', value: file, ...what });

/**
 * Reads a folder of CSV files into rows.
 * @param folder its path
 * @returns the rows that could be read, and every problem with the others
 * @throws ProductError BAD_INPUT when there is no such folder
 */
export function readFolder(folder: string): { folder: Folder; problems: Problem[] } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw badInput(`There is no folder "${folder}".`);
  const problems: Problem[] = [];
  const broken = new Set<FileName>();
  const rows: Record<string, readonly Placed<unknown>[]> = {};
  for (const file of fileNames) {
    const isPresent = existsSync(join(folder, file));
    const isMissing = !isPresent && !optionalFiles.has(file);
    if (isMissing) problems.push(ofFile(file, wrong('FILE_MISSING')));
    const read = isPresent ? readFile(folder, file, problems) : { rows: [], isBroken: isMissing };
    if (read.isBroken) broken.add(file);
    rows[file] = read.rows;
  }
  const unknown = readdirSync(folder).filter((name) => name.endsWith('.csv') && !fileNames.includes(name as FileName));
  for (const file of unknown.sort()) problems.push(ofFile(file, wrong('FILE_UNKNOWN')));
  return { folder: { rows: rows as unknown as Folder['rows'], broken }, problems };
}
