import { ProductError } from '../errors.ts';
import type { Wrong } from './wording.ts';

/** One thing wrong in an import folder. */
export interface Problem extends Wrong {
  readonly file: string;
  /** Line of the file, from 1, on which the row begins; 1 is the header. */
  readonly line: number;
  readonly column: string;
  /** The offending value as it stands in the file. */
  readonly value: string;
}

const mostShown = 1_000;

/** A value as a problem shows it: enough of it to be found in its file. */
export const shortened = (value: string): string =>
  value.length <= mostShown ? value : `${value.slice(0, mostShown)}… (${value.length} characters)`;

/** Neither a line break nor a mark of direction may make of one line another. */
const inert = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );

/** @returns one line of text, such as `persons.csv:7: category "X" …` */
export const describeProblem = ({ file, line, column, value, message }: Omit<Problem, 'kind' | 'parts'>): string =>
  inert(`${file}:${line}: ${column} ${JSON.stringify(value)} ${message}`);

/** The folder was refused and nothing was written. */
export class ImportRefused extends ProductError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('BAD_INPUT', `Nothing was imported: ${problems.length} error${problems.length === 1 ? '' : 's'} found.`);
    this.problems = problems.map((problem) => ({
      ...problem,
      column: shortened(problem.column),
      value: shortened(problem.value),
    }));
  }
}
