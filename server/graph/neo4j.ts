import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { ProductError, unavailable } from '../errors.ts';
import type { Neo4jSettings } from '../settings.ts';
import { timedOut, usualTimeout } from './deadline.ts';
import type { Graph, Parameters, Transaction, Value } from './graph.ts';
import { type Statement, schemaStatements } from './statement.ts';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The driver sends every JavaScript number as a float, and a float is no LIMIT. It refuses what is undefined. */
function toDriver(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
  return value;
}

function fromDriver(value: unknown): Value {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (neo4j.isDate(value)) return value.toString();
  if (Array.isArray(value)) return value.map(fromDriver);
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromDriver(inner)]));
  return value as Value;
}

/** How long is waited for each thing before Neo4j counts as out of reach, in milliseconds. */
const waits = { connectionTimeout: 3_000, connectionAcquisitionTimeout: 5_000, maxTransactionRetryTime: 5_000 };

/** How long a statement may leave us without an answer, given how long Neo4j itself lets it run: in milliseconds. */
const patience = (timeout: number): number => (timeout > 0 ? timeout + 10_000 : 300_000);

/** What the driver would try again, and had no time left to; and that it waited in vain for a connection, which has no code. */
const isPassing = (cause: unknown): boolean =>
  cause instanceof neo4j.Neo4jError &&
  (cause.retriable ||
    cause.code === neo4j.error.SERVICE_UNAVAILABLE ||
    cause.message.includes('acquisition timed out'));

function asProductError(cause: unknown, doing: string, timeout: number = usualTimeout): ProductError {
  if (cause instanceof ProductError) return cause;
  const code = cause instanceof neo4j.Neo4jError ? cause.code : undefined;
  if (code?.includes('TransactionTimedOut')) return timedOut(timeout, cause);
  if (isPassing(cause)) return unavailable('Neo4j can not be reached. Try again in a moment.', cause);
  if (code?.startsWith('Neo.ClientError.Security')) {
    return unavailable('Neo4j refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD.', cause);
  }
  return new ProductError('INTERNAL', `${doing} failed in Neo4j.`, { cause });
}

async function run<Row>(transaction: ManagedTransaction, { text }: Statement<Row>, parameters: Parameters) {
  const result = await transaction.run(text, toDriver(parameters) as Record<string, unknown>);
  return result.records.map((record) => fromDriver(record.toObject()) as Row);
}

/**
 * The driver knows by its own errors what to try again, so they go through `work` as they are. It says nothing when
 * `work` carries on after a statement that failed, and commits nothing either: then this throws.
 */
async function attempt<Result>(
  managed: ManagedTransaction,
  work: (transaction: Transaction) => Promise<Result>,
  { onFailure, heard }: { onFailure: (statement: Statement<unknown>) => void; heard: () => void },
): Promise<Result> {
  const failures: unknown[] = [];
  const result = await work({
    run: (statement, parameters = {}) =>
      run(managed, statement, parameters)
        .catch((error) => {
          onFailure(statement);
          failures.push(error);
          throw error;
        })
        .finally(heard),
  });
  if (failures.length > 0) throw failures[0];
  return result;
}

/**
 * A server that is there and says nothing keeps a connection waiting without end, so that closing it waits too.
 * @param work is given what tells that an answer has come
 * @throws ProductError UNAVAILABLE when nothing has come for so long; then the work is left to itself
 */
async function patiently<Result>(ms: number, work: (heard: () => void) => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    const giveUp = () => reject(unavailable('Neo4j does not answer. Try again in a moment.'));
    timer = setTimeout(giveUp, ms);
  });
  try {
    return await Promise.race([work(() => timer?.refresh()), lost]);
  } finally {
    clearTimeout(timer);
  }
}

/** Constraints need sessions of their own: Neo4j refuses them beside data in one transaction. */
async function defineSchema(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const definition of schemaStatements('neo4j')) await session.run(definition.text);
  } finally {
    await session.close();
  }
}

/**
 * Connects to Neo4j over Bolt. A passing fault is tried again by the driver's own means.
 * @param settings where it is and who signs in; `neo4j://` routes reads to followers of a cluster
 * @param timeout how long a transaction may take before Neo4j ends it, in milliseconds; 0: as long as it needs
 * @throws ProductError UNAVAILABLE when it can't be reached or refuses the sign-in
 */
export async function openNeo4j(settings: Neo4jSettings, timeout: number = usualTimeout): Promise<Graph> {
  const { database } = settings;
  const auth = settings.password === '' ? undefined : neo4j.auth.basic(settings.user, settings.password);
  const driver = neo4j.driver(settings.uri, auth, waits);
  // On a cluster a follower may lag: whoever asks this server after an import by it waits until the follower has it.
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession = async <Result>(
    doing: string | (() => string),
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ database, bookmarkManager });
    try {
      return await work(session);
    } catch (cause) {
      throw asProductError(cause, typeof doing === 'string' ? doing : doing(), timeout);
    } finally {
      await session.close();
    }
  };
  const graph: Graph = {
    engine: 'neo4j',
    read: (statement, parameters = {}) =>
      patiently(patience(timeout), () =>
        inSession(`The statement ${statement.name}`, (session) =>
          session.executeRead((transaction) => run(transaction, statement, parameters), { timeout }),
        ),
      ),
    write: (work, { isLong = false } = {}) => {
      let failing = 'A transaction';
      const onFailure = ({ name }: Statement<unknown>) => {
        failing = `The statement ${name}`;
      };
      const limit = isLong ? 0 : timeout;
      return patiently(patience(limit), (heard) =>
        inSession(
          () => failing,
          (session) =>
            session.executeWrite((managed) => attempt(managed, work, { onFailure, heard }), { timeout: limit }),
        ),
      );
    },
    explain: (statement) =>
      inSession(`The statement ${statement.name}`, async (session) => {
        await session.run(`EXPLAIN ${statement.text}`);
      }),
    copyTo: null,
    ping: () =>
      inSession('The connection', async () => {
        await driver.verifyConnectivity({ database });
      }),
    close: () => driver.close(),
  };
  try {
    await defineSchema(driver, database);
    return graph;
  } catch (cause) {
    await driver.close();
    throw asProductError(cause, 'Making the indexes');
  }
}
