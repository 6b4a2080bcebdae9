import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import { type Wrong, wrong } from './wording.ts';

/** A record of a CSV file with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

const lineBreak = /\r\n|\n|\r/;

const read = (text: string, more: { readonly to?: number } = {}): readonly Parsed[] =>
  parse(text, {
    info: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    ...more,
  }) as unknown as Parsed[];

/** The parser tells where each record ends, not the line on which it begins, and a quoted field may span lines. */
function withLines(parsed: readonly Parsed[], bytes: Uint8Array): CsvRecord[] {
  let at = 0;
  let line = 1;
  const isBreak = () => bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a);
  const step = () => {
    if (isBreak()) line += 1;
    at += 1;
  };
  return parsed.map(({ record, info }) => {
    while (at < info.bytes && (bytes[at] === 0x0a || bytes[at] === 0x0d)) step();
    const begins = line;
    while (at < info.bytes) step();
    return { line: begins, fields: record };
  });
}

/** No byte of a longer character is a line break, so each line is UTF-8, or is not, by itself. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  const lines = Buffer.from(bytes).toString('latin1').split(lineBreak);
  const at = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const value = Buffer.from(lines[at] ?? '', 'latin1').toString('utf8');
  return { file, line: at + 1, column: '(whole line)', value, ...wrong('NOT_UTF8') };
}

const faults: Readonly<Record<string, Wrong>> = {
  CSV_QUOTE_NOT_CLOSED: wrong('QUOTE_NOT_CLOSED'),
  INVALID_OPENING_QUOTE: wrong('QUOTE_INSIDE'),
  CSV_INVALID_CLOSING_QUOTE: wrong('TEXT_AFTER_QUOTE'),
};

function notCsv(file: string, text: string, error: CsvError): Problem {
  const { column, bytes, records } = error as unknown as Record<'column' | 'bytes' | 'records', number>;
  const line = Buffer.from(text).toString('utf8', 0, bytes).split(lineBreak).length;
  const [header] = records === 0 ? [] : read(text, { to: 1 });
  return {
    file,
    line,
    column: header?.record[column] ?? `field ${column + 1}`,
    value: text.split(lineBreak)[line - 1] ?? '',
    ...(faults[error.code] ?? wrong('NOT_CSV', { fault: error.message })),
  };
}

/**
 * Reads one CSV file (RFC 4180, UTF-8).
 * @param file its name, for the problems
 * @param bytes as they stand on disk; a byte order mark is no part of them
 * @returns its records, the header first; or the one problem that keeps it from being read as CSV
 */
export function readCsv(file: string, bytes: Uint8Array): readonly CsvRecord[] | Problem {
  if (!isUtf8(bytes)) return notUtf8(file, bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    return withLines(read(text), Buffer.from(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return notCsv(file, text, error);
  }
}
