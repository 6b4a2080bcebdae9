import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onDisk } from '../import/folders.ts';
import type { Folder } from '../oracle/folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = '/usr/bin/chromium';

/** Without a browser these tests are skipped, except where one must be: there they fail. */
export const canBrowse = existsSync(executablePath) || process.env['CI'] === 'true';

const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, and what its console has said that should not have been said. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface World extends AsyncDisposable {
  readonly url: string;
  /** Opens a page in a context of its own, as another person's browser would. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

async function firstUrl(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no output to read.');
  for await (const line of createInterface(server.stdout)) {
    const url = /Serving (http:\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The server ended before it served anything.');
}

/** Puts a folder in a database that is not served yet. */
async function importInto(dataDir: string, folder: Folder): Promise<void> {
  using rows = onDisk(folder);
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/import/cli.ts', rows.path], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' },
  });
}

async function startServer(
  folder: Folder | undefined,
  env: Readonly<Record<string, string>>,
): Promise<{ url: string } & AsyncDisposable> {
  const dataDir = await mkdtemp(join(tmpdir(), 'browser-test-'));
  if (folder) await importInto(dataDir, folder);
  const sample = folder ? 'off' : 'on';
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, SAMPLE: sample, NEO4J_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    url: await firstUrl(server),
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true });
    },
  };
}

async function visit(browser: Browser, address: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * Serves the page, which `build.ts` has built, on a free port, and starts a browser.
 * @param folder what is served; the sample where it is absent
 * @param env what else the server's environment holds
 */
export async function openWorld(folder?: Folder, env: Readonly<Record<string, string>> = {}): Promise<World> {
  const server = await startServer(folder, env);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  return {
    url: server.url,
    visit: (path, options = {}) => visit(browser, new URL(path, server.url).href, options),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
