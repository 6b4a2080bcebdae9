import type { Statement } from './statement.ts';

/** What a statement gives back: the same on both engines. Integers past 2^53 are bigints, days are ISO strings. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };

/** What a statement takes. A whole number is an integer to the engine, never a float. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One transaction: its writes are seen by its own reads, and by others only once it has ended well. */
export interface Transaction {
  /**
   * @param statement a file under cypher/
   * @param parameters by the names that the statement uses, without `$`
   * @returns its rows, each an object by column
   */
  run<Row>(statement: Statement<Row>, parameters?: Parameters): Promise<Row[]>;
}

export interface WriteOptions {
  /** Whether it may take as long as it needs, as an import does. */
  readonly isLong?: boolean;
}

/**
 * The one port to an engine; nothing else in the product knows which one it is.
 * Every method throws a ProductError: UNAVAILABLE when the engine can't be reached, TIMEOUT when a statement takes longer
 * than the settings allow, INTERNAL for the rest.
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs one reading statement. */
  read<Row>(statement: Statement<Row>, parameters?: Parameters): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: all of it is kept, or, when it throws or the process dies, none.
   * Neo4j may run it again after a passing fault, so it must not count on running once.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>, options?: WriteOptions): Promise<Result>;
  /** Resolves when the engine would accept the statement, which is not run. */
  explain(statement: Statement<unknown>): Promise<void>;
  /**
   * Copies everything stored, as it is between two writes, into a file that is not there yet; null on an engine that
   * has its own tools for it. Nothing is answered meanwhile: 20 ms for each MB.
   */
  readonly copyTo: ((file: string) => Promise<void>) | null;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
