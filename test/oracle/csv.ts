import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Column, TABLES } from './columns.ts';
import { emptyFolder, type Folder } from './folder.ts';

type Value = string | boolean | string[] | null | undefined;
const NAMES = Object.keys(TABLES) as (keyof Folder)[];

/** format.md, first paragraph: lists are separated by `|`, empty = absent, booleans are `true`/`false`. */
function fieldOf(value: Value): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('|') : String(value);
}

/** RFC 4180: a field with a comma, a quote or a line end is quoted, and its quotes are doubled. */
function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function parsed(field: string, column: Column): Value {
  if (column.type === 'list') return field === '' ? [] : field.split('|');
  if (field === '') return null;
  return column.type === 'boolean' && ['true', 'false'].includes(field) ? field === 'true' : field;
}

/** The text of every file of the folder, by file name (format.md). */
export function filesOf(folder: Folder): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of NAMES) {
    const { file, columns, mayBeAbsent } = TABLES[name];
    if (mayBeAbsent && folder[name].length === 0) continue;
    const header = Object.keys(columns);
    const lines = [header.join(',')];
    for (const row of folder[name] as Record<string, Value>[]) {
      lines.push(header.map((column) => quoted(fieldOf(row[column]))).join(','));
    }
    files[file] = `${lines.join('\r\n')}\r\n`;
  }
  return files;
}

/** Writes the CSV files of format.md into a directory; cases.csv only where there are cases. */
export function writeFolder(folder: Folder, dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of Object.entries(filesOf(folder))) writeFileSync(join(dir, file), text);
}

/** Reads the CSV files of format.md from a directory; what is wrong in them is left to `brokenRules`. */
export function readFolder(dir: string): Folder {
  const folder = emptyFolder();
  for (const name of NAMES) {
    const { file, columns, mayBeAbsent } = TABLES[name];
    const path = join(dir, file);
    if (mayBeAbsent && !existsSync(path)) continue;
    const records = parse(readFileSync(path, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
    const rows = folder[name] as unknown as Record<string, Value>[];
    for (const record of records) {
      const row: Record<string, Value> = {};
      for (const [column, spec] of Object.entries(columns)) row[column] = parsed(record[column] ?? '', spec);
      rows.push(row);
    }
  }
  return folder;
}
