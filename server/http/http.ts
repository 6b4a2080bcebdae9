import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { Access } from '../access/access.ts';
import type { Audit } from '../audit/audit.ts';
import { type Context, openContext } from '../context.ts';
import type { Graph } from '../graph/graph.ts';
import type { Settings } from '../settings.ts';
import { exportRoute } from './export-route.ts';
import { fallback, nowhere } from './fallback.ts';
import { graphqlGuards } from './graphql-guards.ts';
import { headers } from './headers.ts';
import { importRoute } from './import-route.ts';
import { pageFiles } from './page-files.ts';
import { probes } from './probes.ts';
import { limitAddresses, limitUsers } from './rate-limit.ts';
import { readerOf, whoAsks } from './who-asks.ts';

/**
 * Serves the API at /graphql and the page at /.
 * @param address where to listen; port 0 takes any free one; how often one user may ask in a minute, if bounded; and the folder
 *   of its data, in which it unpacks what is imported
 * @param access tells who asks
 * @param audit what every answer is written to before it leaves
 * @returns the server, listening, and the address that it took
 * @throws when the port is taken
 */
export async function serve(
  api: ApolloServer<Context>,
  graph: Graph,
  address: Pick<Settings, 'host' | 'port' | 'dataDir'> & Partial<Pick<Settings, 'rateLimit'>>,
  access: Access,
  audit: Audit,
): Promise<{ server: Server; url: string }> {
  const app = express().disable('x-powered-by');
  headers(app, access);
  probes(app, graph);
  limitAddresses(app, address.rateLimit ?? null);
  access.routes(app);
  whoAsks(app, access, audit);
  limitUsers(app, address.rateLimit ?? null);
  app.use(
    '/graphql',
    ...graphqlGuards,
    expressMiddleware(api, { context: async ({ res }) => openContext(graph, audit, readerOf(res)) }),
  );
  exportRoute(app, graph, audit);
  importRoute(app, graph, audit, address.dataDir);
  pageFiles(app);
  app.use(nowhere);
  app.use(fallback);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}` };
}
