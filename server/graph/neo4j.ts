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

const unreachable = new Set<string | undefined>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]);

function asProductError(cause: unknown, doing: string, timeout: number = usualTimeout): ProductError {
  if (cause instanceof ProductError) return cause;
  const code = cause instanceof neo4j.Neo4jError ? cause.code : undefined;
  if (code?.includes('TransactionTimedOut')) return timedOut(timeout, cause);
  if (unreachable.has(code)) return unavailable('Neo4j can not be reached. Try again in a moment.', cause);
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
  onFailure: (statement: Statement<unknown>) => void,
): Promise<Result> {
  const failures: unknown[] = [];
  const result = await work({
    run: (statement, parameters = {}) =>
      run(managed, statement, parameters).catch((error) => {
        onFailure(statement);
        failures.push(error);
        throw error;
      }),
  });
  if (failures.length > 0) throw failures[0];
  return result;
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
  const driver = neo4j.driver(settings.uri, auth, {
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
  });
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
      inSession(`The statement ${statement.name}`, (session) =>
        session.executeRead((transaction) => run(transaction, statement, parameters), { timeout }),
      ),
    write: (work, { isLong = false } = {}) => {
      let failing = 'A transaction';
      const onFailure = ({ name }: Statement<unknown>) => {
        failing = `The statement ${name}`;
      };
      return inSession(
        () => failing,
        (session) =>
          session.executeWrite((managed) => attempt(managed, work, onFailure), { timeout: isLong ? 0 : timeout }),
      );
    },
    explain: (statement) =>
      inSession(`The statement ${statement.name}`, async (session) => {
        await session.run(`EXPLAIN ${statement.text}`);
      }),
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
