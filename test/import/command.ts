import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** null when it was killed. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command that its test owns: it is killed with it. */
export interface Running extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Resolves when it has written this on its standard error or output, or has ended. */
  says(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

/** Runs a file of TypeScript in a process of its own, as `npm run import` does with the import's. */
export function run(file: string, args: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  const said = { output: '', errors: '' };
  child.stdout.on('data', (data) => {
    said.output += data;
  });
  child.stderr.on('data', (data) => {
    said.errors += data;
  });
  const ended = once(child, 'close').then(([exitCode]) => ({ exitCode, ...said }) as Ended);
  return {
    process: child,
    ended,
    async says(text) {
      const isSaid = () => `${said.output}${said.errors}`.includes(text);
      const isOver = ended.then(() => true);
      while (!isSaid()) {
        const more = Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]).then(() => false);
        if (await Promise.race([isOver, more])) return;
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export const runImport = (args: readonly string[], environment: Readonly<Record<string, string>>): Running =>
  run('server/import/cli.ts', args, environment);
