import { tmpdir } from 'node:os';
import type { ApolloServer } from '@apollo/server';
import { localAccess } from '../../server/access/access.ts';
import { localReader } from '../../server/access/reader.ts';
import { openApi } from '../../server/api/api.ts';
import type { Audit } from '../../server/audit/audit.ts';
import { type Context, openContext } from '../../server/context.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { serve } from '../../server/http/http.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** @returns the data of an answer; throws where the answer has an error */
export type Ask = (query: string, variables: Variables) => Promise<unknown>;

/** The real schema over a graph, in this process and over HTTP on loopback. */
export interface OpenApi extends AsyncDisposable {
  readonly api: ApolloServer<Context>;
  readonly url: string;
  readonly ask: Ask;
  readonly askHttp: Ask;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

function dataOf({ data, errors }: Answer): unknown {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** @param audit what each answer is written to before it leaves */
export async function openApiOver(graph: Graph, audit: Audit): Promise<OpenApi> {
  const api = await openApi((error) => console.error(error));
  const { server, url } = await serve(
    api,
    graph,
    { host: '127.0.0.1', port: 0, dataDir: tmpdir() },
    localAccess,
    audit,
  );
  return {
    api,
    url,
    async ask(query, variables) {
      const { body } = await api.executeOperation(
        { query, variables },
        { contextValue: openContext(graph, audit, localReader) },
      );
      if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
      return dataOf(body.singleResult);
    },
    async askHttp(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return dataOf((await response.json()) as Answer);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.stop();
    },
  };
}
