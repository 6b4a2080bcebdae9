import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

/** A record of a CSV file with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

const lineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

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

const lineAt = (text: string, line: number): string => text.split(/\r\n|\n|\r/)[line - 1] ?? '';

function decode(file: string, bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const whole = new TextDecoder('utf-8').decode(bytes);
    const before = whole.slice(0, whole.indexOf('\u{fffd}'));
    const line = lineBreaks(before) + 1;
    const value = before.slice(before.lastIndexOf('\n') + 1).slice(-40);
    return { file, line, column: '(whole line)', value, message: 'is followed by bytes that are not UTF-8' };
  }
}

/**
 * Reads one CSV file (RFC 4180, UTF-8).
 * @param file its name, for the problems
 * @param bytes as they stand on disk
 * @returns its records, the header first; or the one problem that keeps it from being read as CSV
 */
export function readCsv(file: string, bytes: Uint8Array): readonly CsvRecord[] | Problem {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return text;
  try {
    const parsed = parse(text, {
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
    }) as unknown as Parsed[];
    return withLines(parsed, Buffer.from(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { column, bytes: upTo } = error as unknown as { column?: number; bytes?: number };
    const line = lineBreaks(new TextDecoder('utf-8').decode(bytes.subarray(0, upTo ?? 0))) + 1;
    const message = `is not CSV as RFC 4180 has it: ${error.message.replace(/ at line \d+/, '')}`;
    return { file, line, column: `field ${(column ?? 0) + 1}`, value: lineAt(text, line), message };
  }
}
