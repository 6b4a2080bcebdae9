import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Access } from '../access/access.ts';
import { type Context, openContext } from '../context.ts';
import type { Graph } from '../graph/graph.ts';
import { exportRoute } from './export-route.ts';
import { fallback } from './fallback.ts';
import { importRoute } from './import-route.ts';
import { probes } from './probes.ts';
import { readerOf, whoAsks } from './who-asks.ts';

const page = fileURLToPath(new URL('../../dist/client', import.meta.url));

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
 * @param access tells who asks
 * @returns the server, listening, and the address that it took
 * @throws when the port is taken
 */
export async function serve(
  api: ApolloServer<Context>,
  graph: Graph,
  address: { readonly host: string; readonly port: number },
  access: Access,
): Promise<{ server: Server; url: string }> {
  const app = express().disable('x-powered-by');
  probes(app, graph);
  access.routes(app);
  whoAsks(app, access);
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    expressMiddleware(api, { context: async ({ res }) => openContext(graph, readerOf(res)) }),
  );
  exportRoute(app, graph);
  importRoute(app, graph);
  pageFiles(app);
  app.use(fallback);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}` };
}
