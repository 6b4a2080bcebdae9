import type { Express } from 'express';
import { openContext } from '../context.ts';
import { ProductError } from '../errors.ts';
import { collectFlow } from '../export/collect.ts';
import { formatNamed } from '../export/export.ts';
import type { Graph } from '../graph/graph.ts';
import { day, hopCount } from '../questions/asked.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** GET /export/flow/PERSON?format=…&asOf=…&maxHops=…: the flow as a file. */
export function exportRoute(app: Express, graph: Graph): void {
  app.get('/export/flow/:person', async ({ query, params }, response) => {
    const context = openContext(graph);
    try {
      const format = formatNamed(text(query['format']) ?? 'csv');
      const asked = text(query['asOf']);
      const asOf = asked === undefined ? context.today : day(asked);
      const flow = await collectFlow(context, params.person, asOf, hopCount(Number(text(query['maxHops']) ?? 6)));
      response.type(format.mediaType).attachment(`${flow.person.id}-${flow.asOf}.${format.ending}`);
      response.send(format.write(flow));
    } catch (error) {
      if (!(error instanceof ProductError) || error.code === 'INTERNAL') throw error;
      response
        .status(error.code === 'NOT_FOUND' ? 404 : 400)
        .type('text')
        .send(`${error.message}\n`);
    }
  });
}
