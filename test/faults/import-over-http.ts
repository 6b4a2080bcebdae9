import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Server } from './server.ts';

/** A line of the answer of POST /import. */
export interface Line {
  readonly progress?: { readonly done: number; readonly total: number };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly unknown[];
  readonly error?: string;
  readonly code?: string;
}

/** The files of a folder as the page would send them. */
export function zipOf(folder: string): Uint8Array<ArrayBuffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])), { level: 1 });
}

/**
 * Sends a folder, and gives the lines of the answer as they come.
 * @returns after the last line; throws where the connection breaks
 */
export async function* importOverHttp(server: Pick<Server, 'url'>, zip: Uint8Array<ArrayBuffer>): AsyncGenerator<Line> {
  const response = await fetch(`${server.url}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip' },
    body: zip,
  });
  let rest = '';
  for await (const piece of response.body ?? []) {
    const lines = (rest + Buffer.from(piece).toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

/** @returns the last line of the answer: what came of it */
export async function outcomeOf(server: Pick<Server, 'url'>, zip: Uint8Array<ArrayBuffer>): Promise<Line> {
  let last: Line = {};
  for await (const line of importOverHttp(server, zip)) last = line;
  return last;
}
