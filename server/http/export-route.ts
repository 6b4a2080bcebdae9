import type { Express } from 'express';
import type { Audit } from '../audit/audit.ts';
import { recorded } from '../audit/record-answer.ts';
import { type Context, openContext } from '../context.ts';
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

/** The flow that was asked for, and the format. What is asked is on the trail first. */
async function collect(
  context: Context,
  person: string,
  query: Readonly<Record<string, unknown>>,
): Promise<{ flow: ExportedFlow; format: Format }> {
  const { format: name = 'csv', asOf: until = context.today, maxHops = 6 } = query;
  context.trail.ask({ name: 'export', arguments: { person, format: name, asOf: until, maxHops } }, [person]);
  const format = formatNamed(text(query, 'format') ?? 'csv');
  const asked = text(query, 'asOf');
  const asOf = asked === undefined ? context.today : day(asked);
  const flow = await collectFlow(context, person, asOf, hopCount(Number(text(query, 'maxHops') ?? 6)));
  return { flow, format };
}

/** GET /export/flow/PERSON?format=…&asOf=…&maxHops=…: the flow as a file. */
export function exportRoute(app: Express, graph: Graph, audit: Audit): void {
  app.get('/export/flow/:person', async ({ query, params }, response) => {
    const context = openContext(graph, audit, readerOf(response));
    try {
      const { flow, format } = await recorded(context, 'EXPORT', () => collect(context, params.person, query));
      // `attachment` sets a type of its own by the name's ending: ours comes after it.
      response.attachment(fileNameOf(flow, format)).type(format.mediaType).send(format.write(flow));
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined || !(error instanceof ProductError)) throw error;
      response.status(status).type('text').send(`${error.message}\n`);
    }
  });
}
