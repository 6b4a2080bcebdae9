import { setTimeout } from 'node:timers/promises';
import type { Express } from 'express';
import type { Graph } from '../graph/graph.ts';

/** How long the engine may take to answer before it counts as not ready, in milliseconds. */
const readyWithin = 3_000;

/** Health: the process answers. Readiness: the engine does too, and in time. */
export function probes(app: Express, graph: Graph): void {
  app.get('/healthz', (_, response) => {
    response.type('text').send('ok\n');
  });
  app.get('/readyz', async (_, response) => {
    const late = new AbortController();
    try {
      const tooLate = setTimeout(readyWithin, undefined, { signal: late.signal }).then(() =>
        Promise.reject(new Error()),
      );
      await Promise.race([graph.ping(), tooLate]);
      response.type('text').send('ready\n');
    } catch {
      response.status(503).type('text').send('the database can not be reached\n');
    } finally {
      late.abort();
    }
  });
}
