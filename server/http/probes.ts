import { setTimeout } from 'node:timers/promises';
import type { Express } from 'express';
import type { Graph } from '../graph/graph.ts';

/** How long the engine may take to answer before it counts as not ready, in milliseconds. */
const readyWithin = 3_000;

/** @throws where the engine does not answer in time */
async function pingInTime(graph: Graph): Promise<void> {
  const late = new AbortController();
  const tooLate = setTimeout(readyWithin, undefined, { signal: late.signal }).then(() => Promise.reject(new Error()));
  try {
    await Promise.race([graph.ping(), tooLate]);
  } finally {
    late.abort();
  }
}

/** Anyone may ask whether the engine answers, and without a bound: so it is asked once at a time, whoever waits for it. */
function sharedPing(graph: Graph): () => Promise<void> {
  let asked: Promise<void> | null = null;
  return () => {
    asked ??= pingInTime(graph).finally(() => {
      asked = null;
    });
    return asked;
  };
}

/** Health: the process answers. Readiness: the engine does too, and in time. */
export function probes(app: Express, graph: Graph): void {
  const ping = sharedPing(graph);
  app.get('/healthz', (_, response) => {
    response.type('text').send('ok\n');
  });
  app.get('/readyz', async (_, response) => {
    try {
      await ping();
      response.type('text').send('ready\n');
    } catch {
      response.status(503).type('text').send('the database can not be reached\n');
    }
  });
}
