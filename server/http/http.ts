import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import { type Context, openContext } from '../context.ts';
import { ProductError } from '../errors.ts';
import { collectFlow } from '../export/collect.ts';
import { formatNamed } from '../export/export.ts';
import type { Graph } from '../graph/graph.ts';
import { day, hopCount } from '../questions/asked.ts';

const page = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** Health: the process answers. Readiness: the engine does too. */
function probes(app: Express, graph: Graph): void {
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

const texts = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** GET /export/flow/PERSON?format=…&asOf=…&maxHops=…: the flow as a file. */
function exportFlow(app: Express, graph: Graph): void {
  app.get('/export/flow/:person', async (request, response) => {
    const context = openContext(graph);
    try {
      const { query, params } = request;
      const format = formatNamed(texts(query['format']) ?? 'csv');
      const asked = texts(query['asOf']);
      const maxHops = hopCount(Number(texts(query['maxHops']) ?? 6));
      const flow = await collectFlow(context, params.person, asked === undefined ? context.today : day(asked), maxHops);
      response
        .type(format.mediaType)
        .attachment(`${flow.person.id}-${flow.asOf}.${format.ending}`)
        .send(format.write(flow));
    } catch (error) {
      if (!(error instanceof ProductError) || error.code === 'INTERNAL') throw error;
      response
        .status(error.code === 'NOT_FOUND' ? 404 : 400)
        .type('text')
        .send(`${error.message}\n`);
    }
  });
}

/** Every path that is not a file is the page's own: its address holds the state of a view. */
function pageFiles(app: Express): void {
  if (!existsSync(page)) {
    app.get('/', (_, response) => {
      response.status(503).type('text').send('The page is not built yet: run "npm run build".\n');
    });
    return;
  }
  app.use('/assets', express.static(`${page}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(page, { index: false }));
  app.get(/^\/(?!graphql)/, (_, response) => {
    response.sendFile('index.html', { root: page });
  });
}

/**
 * Serves the API at /graphql and the page at /.
 * @param address where to listen; port 0 takes any free one
 * @returns the server, listening, and the address that it took
 * @throws when the port is taken
 */
export async function serve(
  api: ApolloServer<Context>,
  graph: Graph,
  address: { readonly host: string; readonly port: number },
): Promise<{ server: Server; url: string }> {
  const app = express().disable('x-powered-by');
  probes(app, graph);
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(api, { context: async () => openContext(graph) }),
  );
  exportFlow(app, graph);
  pageFiles(app);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}` };
}
