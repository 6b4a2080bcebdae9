import { join } from 'node:path';
import { readSignIn, type SignInSettings } from './access/settings.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database. */
  readonly dataDir: string;
  /** Whether an empty database is filled with the sample. */
  readonly sample: boolean;
  /** How long a statement may run, in milliseconds; an import may take longer. */
  readonly statementTimeout: number;
  /** Requests that one user may make in a minute; 0: no bound; null: 600 where people sign in, no bound elsewhere. */
  readonly rateLimit: number | null;
  /** Present when Neo4j is used instead of the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  /** Present when people sign in. */
  readonly signIn: SignInSettings | null;
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > 2 ** 31 - 1) {
    throw new Error(`${name} must be a whole number from ${least}; it is "${text}".`);
  }
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535) {
    throw new Error(`PORT must be a whole number from 0 to 65535; it is "${text}".`);
  }
  return value;
}

/**
 * Reads the environment once.
 * @param env variables as `process.env` has them; an empty one counts as absent
 * @throws Error with a sentence that names the variable and its value
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const get = (name: string, absent: string) => env[name] || absent;
  const sample = get('SAMPLE', 'on');
  if (sample !== 'on' && sample !== 'off') throw new Error(`SAMPLE must be "on" or "off"; it is "${sample}".`);
  const uri = get('NEO4J_URI', '');
  return {
    host: get('HOST', '127.0.0.1'),
    port: port(get('PORT', '4000')),
    dataDir: get('DATA_DIR', join(process.cwd(), '.data')),
    sample: sample === 'on',
    statementTimeout: whole('STATEMENT_TIMEOUT_MS', get('STATEMENT_TIMEOUT_MS', '30000'), 1),
    rateLimit: env['RATE_LIMIT'] ? whole('RATE_LIMIT', env['RATE_LIMIT'], 0) : null,
    signIn: readSignIn(env),
    neo4j:
      uri === ''
        ? null
        : {
            uri,
            user: get('NEO4J_USER', 'neo4j'),
            password: get('NEO4J_PASSWORD', ''),
            database: get('NEO4J_DATABASE', 'neo4j'),
          },
  };
}
