import type { Express } from 'express';
import { openContext } from '../context.ts';
import { badInput, ProductError } from '../errors.ts';
import { collectFlow, type ExportedFlow } from '../export/collect.ts';
import { type Format, formatNamed } from '../export/export.ts';
import type { Graph } from '../graph/graph.ts';
import { day, hopCount } from '../questions/asked.ts';
import { statusOf } from './status.ts';
import { readerOf } from './who-asks.ts';

/** @throws ProductError BAD_INPUT for a parameter that is given twice, of which neither may be dropped unseen */
function text(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw badInput(`${name} must be given once.`);
}

/** A name that every file system takes: an id may hold anything, a slash too. */
function fileNameOf({ person, asOf }: ExportedFlow, { ending }: Format): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a file's name can't hold them
  const id = person.id.replaceAll(/[\u0000-\u001F\u007F-\u009F/\\:*?"<>|\p{Bidi_Control}]/gu, '_');
  return `${id}-${asOf}.${ending}`;
}

/** GET /export/flow/PERSON?format=…&asOf=…&maxHops=…: the flow as a file. */
export function exportRoute(app: Express, graph: Graph): void {
  app.get('/export/flow/:person', async ({ query, params }, response) => {
    const context = openContext(graph, readerOf(response));
    try {
      const format = formatNamed(text(query, 'format') ?? 'csv');
      const asked = text(query, 'asOf');
      const asOf = asked === undefined ? context.today : day(asked);
      const flow = await collectFlow(context, params.person, asOf, hopCount(Number(text(query, 'maxHops') ?? 6)));
      // `attachment` sets a type of its own by the name's ending: ours comes after it.
      response.attachment(fileNameOf(flow, format)).type(format.mediaType).send(format.write(flow));
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || !(error instanceof ProductError)) throw error;
      response.status(status).type('text').send(`${error.message}\n`);
    }
  });
}
