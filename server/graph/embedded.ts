import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { isNoRoom, ProductError, unavailable } from '../errors.ts';
import { type Deadline, openDeadline, usualTimeout } from './deadline.ts';
import type { Graph, Parameters, Transaction } from './graph.ts';
import { type Statement, schemaStatements } from './statement.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Session = Pick<Database, 'executeCypher'>;

const walBytes = 64 * 1024 * 1024;

/** What the engine says of a commit that did not reach the disk: it has undone it. */
const notWritten = 'GRAFEO-T009';

function asProductError(cause: unknown, doing: string): ProductError {
  if (cause instanceof ProductError) return cause;
  if (cause instanceof Error && cause.message.includes(notWritten)) {
    const why = isNoRoom(cause)
      ? 'The disk of the embedded database is full'
      : 'The embedded database can not be written';
    return unavailable(
      `${why}: nothing of this was kept, and all that was there before is. Try again when it is mended.`,
      cause,
    );
  }
  return new ProductError('INTERNAL', `${doing} failed in the embedded engine.`, { cause });
}

async function execute(session: Session, statement: Statement<unknown>, parameters: Parameters) {
  try {
    return await session.executeCypher(statement.text, parameters);
  } catch (cause) {
    throw asProductError(cause, `The statement ${statement.name}`);
  }
}

async function run<Row>(session: Session, statement: Statement<Row>, parameters: Parameters): Promise<Row[]> {
  return (await execute(session, statement, parameters)).toArray() as Row[];
}

/** The engine has no session that only reads; so a read is a transaction that is never committed. */
async function read<Row>(database: Database, statement: Statement<Row>, parameters: Parameters): Promise<Row[]> {
  const transaction = database.beginTransaction();
  try {
    const result = await execute(transaction, statement, parameters);
    if (Object.values(result.counters).some((written) => written > 0)) {
      throw new ProductError('INTERNAL', `The statement ${statement.name} writes, and was run as one that reads.`);
    }
    return result.toArray() as Row[];
  } finally {
    // After a statement that was given up too: until then the engine refuses to end its transaction.
    if (transaction.isActive) transaction.rollback();
  }
}

/** Runs a statement with no bound on its time. */
const noDeadline: Deadline = { within: (start) => start(), check: () => {} };

/**
 * A statement that failed fails its transaction, even when `work` carries on: so it is in Neo4j.
 * @param deadline bounds each statement
 * @param onEnd told when the transaction will be over: a statement that was given up holds it open until it ends
 */
async function write<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
  deadline: Deadline,
  onEnd: (end: Promise<unknown>) => void,
): Promise<Result> {
  deadline.check();
  const transaction = database.beginTransaction();
  const failures: unknown[] = [];
  let running: Promise<unknown> = Promise.resolve();
  const port: Transaction = {
    run: (statement, parameters = {}) =>
      deadline
        .within(() => {
          const rows = run(transaction, statement, parameters);
          running = Promise.allSettled([running, rows]);
          return rows;
        })
        .catch((error) => {
          failures.push(error);
          throw error;
        }),
  };
  try {
    const result = await work(port);
    if (failures.length > 0) throw failures[0];
    transaction.commit();
    return result;
  } catch (error) {
    const end = running.then(() => undo(transaction));
    onEnd(end);
    if (!(error instanceof ProductError) || error.code !== 'TIMEOUT') await end;
    throw asProductError(error, 'A transaction');
  }
}

/** A commit that could not be written has undone itself, after which the engine still calls the transaction active. */
function undo(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (!String(error).includes('No active transaction')) throw error;
  }
}

function copy(database: Database, file: string): void {
  try {
    database.save(file);
  } catch (cause) {
    if (isNoRoom(cause)) throw unavailable('There is no room on the disk for a copy of the embedded database.', cause);
    throw asProductError(cause, 'Copying');
  }
}

const isLocked = (cause: unknown): boolean => cause instanceof Error && cause.message.includes('cannot be locked');

/** Where the embedded database of a data folder stands. */
export const databaseIn = (dataDir: string): string => join(dataDir, 'graph.grafeo');

/** Whether a process has the embedded database of a data folder open; false too where there is none, or none that can be read. */
export function isInUse(dataDir: string): boolean {
  const file = databaseIn(dataDir);
  if (!existsSync(file)) return false;
  try {
    grafeo.GrafeoDB.openReadOnly(file).close();
    return false;
  } catch (cause) {
    return isLocked(cause);
  }
}

function open(file: string): Database {
  try {
    return existsSync(file) ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);
  } catch (cause) {
    throw unavailable(
      isLocked(cause)
        ? `The embedded database ${file} is in use by another process, most likely a running server. Stop that one first, or set DATA_DIR to another folder.`
        : `The embedded database ${file} could not be opened.`,
      cause,
    );
  }
}

/** An index only makes answers faster: where there is no room to define one, what is stored can still be asked. */
async function defineIndexes(database: Database): Promise<void> {
  for (const definition of schemaStatements('embedded')) {
    try {
      await run(database, definition, {});
    } catch (error) {
      if (!(error instanceof ProductError) || error.code !== 'UNAVAILABLE') throw error;
      console.warn('There is no room on the disk of the embedded database: it can be asked, and takes nothing new.');
      return;
    }
  }
}

/**
 * Opens the embedded engine (Grafeo). The engine itself locks the file against a second process.
 * @param dataDir folder of the database, made for its user alone when absent; null keeps everything in memory
 * @param timeout how long a statement is waited for, in milliseconds: the engine can't stop one (deadline.ts)
 * @throws ProductError UNAVAILABLE when another process has it open, or it can't be read
 */
export async function openEmbedded(dataDir: string | null, timeout: number = usualTimeout): Promise<Graph> {
  if (dataDir !== null) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = dataDir === null ? grafeo.GrafeoDB.create() : open(databaseIn(dataDir));
  if (dataDir !== null) database.setCheckpointTriggers({ walBytes });
  await defineIndexes(database);
  // One writer at a time: of two transactions that touch the same node the engine would refuse one.
  let lastWrite: Promise<unknown> = Promise.resolve();
  const deadline = openDeadline(timeout);
  return {
    engine: 'embedded',
    read: async (statement, parameters = {}) => deadline.within(() => read(database, statement, parameters)),
    write(work, { isLong = false } = {}) {
      let end: Promise<unknown> = Promise.resolve();
      const onEnd = (ending: Promise<unknown>) => {
        end = ending;
      };
      const turn = lastWrite.then(() => write(database, work, isLong ? noDeadline : deadline, onEnd));
      lastWrite = turn.catch(() => {}).then(() => end);
      return turn;
    },
    copyTo(file) {
      const turn = lastWrite.then(() => copy(database, file));
      lastWrite = turn.catch(() => {});
      return turn;
    },
    async explain(statement) {
      // This engine wants a value for every parameter before it plans; which one makes no difference.
      const parameters = Object.fromEntries([...statement.text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, 1]));
      await run(database, { ...statement, text: `EXPLAIN ${statement.text}` }, parameters);
    },
    async ping() {
      deadline.check();
      await database.executeCypher('RETURN 1 AS one');
    },
    async close() {
      await lastWrite;
      try {
        database.close();
      } catch (cause) {
        throw unavailable(
          'The embedded database could not tidy up its files as it closed. Nothing is lost: the next start reads its log.',
          cause,
        );
      }
    },
  };
}
