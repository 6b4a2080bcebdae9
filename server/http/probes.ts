import type { Express } from 'express';
import type { Graph } from '../graph/graph.ts';

/** Health: the process answers. Readiness: the engine does too. */
export function probes(app: Express, graph: Graph): void {
  app.get('/healthz', (_, response) => {
    response.type('text').send('ok\n');
  });
  app.get('/readyz', async (_, response) => {
    try {
      await graph.ping();
      response.type('text').send('ready\n');
    } catch {
      response.status(503).type('text').send('the database can not be reached\n');
    }
  });
}
