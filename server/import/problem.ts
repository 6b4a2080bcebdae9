import { ProductError } from '../errors.ts';

/** One thing wrong in an import folder. */
export interface Problem {
  readonly file: string;
  /** Line of the file, from 1, on which the row begins; 1 is the header. */
  readonly line: number;
  readonly column: string;
  /** The offending value as it stands in the file. */
  readonly value: string;
  readonly message: string;
}

/** @returns one line of text, such as `persons.csv:7: category "X" …` */
export const describeProblem = ({ file, line, column, value, message }: Problem): string =>
  `${file}:${line}: ${column} ${JSON.stringify(value)} ${message}`;

/** The folder was refused and nothing was written. */
export class ImportRefused extends ProductError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('BAD_INPUT', `Nothing was imported: ${problems.length} error${problems.length === 1 ? '' : 's'} found.`);
    this.problems = problems;
  }
}
