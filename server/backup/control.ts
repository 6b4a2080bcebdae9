import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Audit } from '../audit/audit.ts';
import { ProductError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { logFault } from '../log.ts';
import { makeBackup } from './backup.ts';

/** Where a running server can be asked for a backup, and the word that it wants to hear. */
export interface Control {
  readonly url: string;
  readonly token: string;
}

export const mediaType = 'application/vnd.verstrekkingen.backup';

/** Who makes it, as a part of an address is written: whoever knows the token could read everything anyway, and is believed. */
export const byHeader = 'backup-by';

const fileIn = (dataDir: string): string => join(dataDir, 'server.json');

/** @returns null where no server has said how to reach it; one that has may be dead since */
export function controlIn(dataDir: string): Control | null {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Control;
  } catch {
    return null;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Of digests, which have one length whatever was given. */
const isEqual = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {
    token,
    ...open
  }: { readonly graph: Graph; readonly dataDir: string; readonly audit: Audit; readonly token: string },
): Promise<void> {
  const say = (status: number, sentence: string) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
  };
  if (!isEqual(request.headers.authorization ?? '', `Bearer ${token}`)) return say(403, 'This is not for you.');
  if (request.method !== 'POST' || request.url !== '/backup') return say(404, 'There is nothing here.');
  try {
    using backup = await makeBackup(open, decodeURIComponent(String(request.headers[byHeader] ?? 'unknown')));
    response.writeHead(200, { 'content-type': mediaType });
    await pipeline(backup.content, response);
  } catch (error) {
    const isToldHere = error instanceof ProductError && error.code !== 'INTERNAL';
    if (!isToldHere) logFault(error);
    if (response.headersSent) response.destroy();
    else say(503, isToldHere ? error.message : 'The server failed to make a backup. What went wrong is in its log.');
  }
}

/**
 * Lets `npm run backup` ask this server, which has the database to itself: on loopback only, whatever HOST is, and for
 * whoever can read the data folder, since that holds everything already.
 * @param audit the log that goes with it
 * @param dataDir of the embedded database that `graph` has open
 */
export async function openControl(graph: Graph, dataDir: string, audit: Audit): Promise<AsyncDisposable> {
  const token = randomBytes(32).toString('hex');
  const server = createServer((request, response) => void answer(request, response, { graph, dataDir, audit, token }));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const file = fileIn(dataDir);
  const control: Control = { url: `http://127.0.0.1:${port}`, token };
  try {
    writeFileSync(`${file}.new`, JSON.stringify(control), { mode: 0o600 });
    chmodSync(`${file}.new`, 0o600);
    renameSync(`${file}.new`, file);
  } catch (error) {
    // A disk without room must not keep the server from answering.
    console.warn(`No backup can be asked of this server: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    async [Symbol.asyncDispose]() {
      rmSync(file, { force: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
