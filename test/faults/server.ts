import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** What a client gets of GraphQL over HTTP. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The product's server in a process of its own, on a free loopback port; it is killed with the test that owns it. */
export interface Server extends AsyncDisposable {
  readonly pid: number;
  readonly url: string;
  /** Everything that it has written on its standard output and error. */
  readonly said: () => string;
  /** Ends it at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Ends it as an operator does. @returns its exit code; null where a signal ended it */
  readonly stop: () => Promise<number | null>;
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Its readiness: the status and the sentence. */
  readonly ready: () => Promise<{ readonly status: number; readonly text: string }>;
}

/** How a server ended that did not come to serve. */
export class NotServing extends Error {
  readonly exitCode: number | null;

  constructor(exitCode: number | null, said: string) {
    super(said);
    this.exitCode = exitCode;
  }
}

/**
 * Starts it and waits until it serves.
 * @param environment over that of the test; without a sample unless it says otherwise
 * @throws NotServing with its exit code and what it said, where it ends before it serves
 */
export async function startServer(environment: Environment): Promise<Server> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', SAMPLE: 'off', NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = once(child, 'close').then(([exitCode]) => exitCode as number | null);
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data;
      const found = /Serving (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((exitCode) => reject(new NotServing(exitCode, said)));
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    url,
    said: () => said,
    kill,
    async stop() {
      child.kill('SIGTERM');
      return await ended;
    },
    async ask(query, variables = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async ready() {
      const response = await fetch(`${url}/readyz`);
      return { status: response.status, text: await response.text() };
    },
    [Symbol.asyncDispose]: kill,
  };
}

/** @returns how a server ended that did not come to serve */
export async function refusedStart(environment: Environment): Promise<NotServing> {
  try {
    await using _server = await startServer(environment);
  } catch (error) {
    if (error instanceof NotServing) return error;
    throw error;
  }
  throw new Error('It served.');
}
