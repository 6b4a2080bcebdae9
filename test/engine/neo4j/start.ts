import { type ChildProcessWithoutNullStreams, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const SOURCE = fileURLToPath(new URL('./Neo4jForTests.java', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../.cache/neo4j', import.meta.url));
const LIB = join(CACHE, 'lib');
/** A copy of the pom that the jars came from, so a change of version fetches them anew. */
const MARKER = join(LIB, 'pom.xml');

const READY_WITHIN_MS = 90_000;
const STOPPED_WITHIN_MS = 20_000;
const JAVA_FLAGS = [
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

export const TEST_MEMORY: Neo4jMemory = { heap: 1024, pageCache: 128 };

export type Neo4jAvailability = { available: true } | { available: false; why: string };

/** Memory of the server, in MiB; for what is larger than a test. */
export interface Neo4jMemory {
  heap: number;
  pageCache: number;
  /** Seconds for which a plan is kept however the data change; absent: Neo4j's own ten. */
  replanAfter?: number;
}

export interface RunningNeo4j extends AsyncDisposable {
  uri: string;
  /** Where it stores; null of the server that NEO4J_URI names. */
  home: string | null;
  /** Resolves when the files hold everything; of the server that NEO4J_URI names, at once. */
  checkpoint(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether `startNeo4j` can give a server here. */
export function neo4jAvailability(): Neo4jAvailability {
  if (givenUri()) return { available: true };
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.status !== 0) return { available: false, why: 'there is no java on PATH, and NEO4J_URI is not set' };
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (!(major >= 17)) return { available: false, why: `Neo4j needs Java 17 or newer; java on PATH is ${major}` };
  if (!jarsArePresent() && spawnSync('mvn', ['-version']).status !== 0) {
    return { available: false, why: 'there is no mvn on PATH to fetch Neo4j with, and NEO4J_URI is not set' };
  }
  return { available: true };
}

/**
 * A Neo4j of its own on a free loopback port, without login, empty, gone with this process; or the server that
 * NEO4J_URI names, which `stop` leaves running.
 */
export async function startNeo4j({
  heap,
  pageCache,
  replanAfter = 10,
}: Neo4jMemory = TEST_MEMORY): Promise<RunningNeo4j> {
  const given = givenUri();
  if (given) return running(given, null, { checkpoint: async () => {}, stop: async () => {} });
  const availability = neo4jAvailability();
  if (!availability.available) throw new Error(availability.why);
  await fetchJars();

  const home = mkdtempSync(join(tmpdir(), 'neo4j-for-tests-'));
  const port = await freePort();
  const java = spawnNeo4j(home, port, { heap, pageCache }, String(replanAfter));
  const exited = once(java, 'close').catch(() => {});
  java.stdin.on('error', () => {});
  const stop = async () => {
    const tooLate = setTimeout(() => java.kill('SIGKILL'), STOPPED_WITHIN_MS);
    java.stdin.end();
    await exited;
    clearTimeout(tooLate);
    rmSync(home, { recursive: true, force: true });
  };
  const checkpoint = () => {
    java.stdin.write('\n');
    return told(java, 'CHECKPOINT');
  };
  try {
    await told(java, 'READY');
  } catch (error) {
    java.kill('SIGKILL');
    await stop();
    throw error;
  }
  return running(`bolt://127.0.0.1:${port}`, home, { checkpoint, stop });
}

function spawnNeo4j(home: string, port: number, { heap, pageCache }: Neo4jMemory, ...more: string[]) {
  const flags = [`-Xmx${heap}m`, ...JAVA_FLAGS, '-cp', join(LIB, '*')];
  return spawn('java', [...flags, SOURCE, home, String(port), String(pageCache), ...more]);
}

/** A Neo4j that can be ended and started again with what it holds, on one port; gone with the test that owns it. */
export interface RestartableNeo4j extends AsyncDisposable {
  readonly uri: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** Ends it by a signal, as a crash does, or stops and continues it; resolves when it has ended, for one that ends it. */
  signal(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
}

/** @returns one that is not started yet; only where `neo4jAvailability` gives one and NEO4J_URI names none */
export async function restartableNeo4j(): Promise<RestartableNeo4j> {
  await fetchJars();
  const home = mkdtempSync(join(tmpdir(), 'neo4j-for-tests-'));
  const port = await freePort();
  let java: ChildProcessWithoutNullStreams | null = null;
  let exited: Promise<unknown> = Promise.resolve();
  const kill = async () => {
    java?.kill('SIGKILL');
    await exited;
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    async start() {
      java = spawnNeo4j(home, port, TEST_MEMORY, '10', 'keep');
      java.stdin.on('error', () => {});
      exited = once(java, 'close').catch(() => {});
      await told(java, 'READY');
    },
    async signal(signal) {
      if (signal === 'SIGKILL') await kill();
      else java?.kill(signal);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function givenUri(): string | undefined {
  const { NEO4J_URI } = process.env;
  return NEO4J_URI || undefined;
}

function running(
  uri: string,
  home: string | null,
  { checkpoint, stop }: Pick<RunningNeo4j, 'checkpoint' | 'stop'>,
): RunningNeo4j {
  return { uri, home, checkpoint, stop, [Symbol.asyncDispose]: stop };
}

/** Resolves on the line; rejects, with what the process said last, when it ends before or takes too long. */
function told(java: ChildProcessWithoutNullStreams, line: 'READY' | 'CHECKPOINT'): Promise<void> {
  const said: string[] = [];
  createInterface({ input: java.stderr }).on('line', (line) => {
    if (/^\s+at /.test(line)) return; // Frames of a stack would push out the causes.
    said.push(line);
    if (said.length > 20) said.shift();
  });
  return new Promise<void>((resolve, reject) => {
    const fail = (what: string) => {
      clearTimeout(tooLate);
      reject(new Error([`Neo4j ${what}; it said last:`, ...said].join('\n')));
    };
    const tooLate = setTimeout(() => fail(`did not tell ${line} within ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS);
    java.once('error', (error) => fail(`did not start (${error.message})`));
    java.once('close', (code) => fail(`ended with exit code ${code} before it told ${line}`));
    createInterface({ input: java.stdout }).on('line', (heard) => {
      if (heard !== line) return;
      clearTimeout(tooLate);
      resolve();
    });
  });
}

function jarsArePresent(): boolean {
  try {
    return readFileSync(MARKER, 'utf8') === readFileSync(POM, 'utf8');
  } catch {
    return false;
  }
}

/**
 * Neo4j's jars by Maven, unless they are here. They come into a folder of their own, which is moved into place: an
 * interrupted fetch leaves no half set.
 * @throws when Maven can't fetch them: what it said
 */
export async function fetchJars(): Promise<void> {
  if (givenUri() || jarsArePresent()) return;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    const goal = 'dependency:copy-dependencies';
    const options = ['-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
    await promisify(execFile)('mvn', ['-B', '-q', '-f', POM, goal, ...options]).catch((error) => {
      throw new Error(`mvn could not fetch Neo4j: ${error.stdout || error.message}`); // Maven reports on stdout.
    });
    writeFileSync(join(partial, 'pom.xml'), readFileSync(POM));
    if (jarsArePresent()) return;
    rmSync(LIB, { recursive: true, force: true });
    renameSync(partial, LIB);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
