import { createServer } from 'node:net';
import { openAccess } from '../../server/access/access.ts';
import { readSignIn } from '../../server/access/settings.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { pageDocuments } from '../api/own-documents.ts';
import { served } from '../api/served.ts';
import { down } from './down.ts';
import { audience, clientId, clientSecret, startProvider, type TestProvider } from './provider.ts';

export const sessionSecret = 'een geheim van ten minste tweeendertig tekens';

/** One invented person and one script of each role, and of none. */
export const roles = {
  inge: ['investigator'],
  rita: ['reviewer'],
  anna: ['analyst'],
  bas: ['administrator'],
  noor: [],
  wim: ['koffiehaler'],
  iris: ['investigator', 'reviewer'],
} as const;

export type Person = keyof typeof roles;

/** What a server that people sign in to finds in its environment. */
export const environment = (provider: TestProvider, publicUrl: string, isPublic = false) => ({
  OIDC_ISSUER: provider.issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: isPublic ? '' : clientSecret,
  OIDC_AUDIENCE: audience,
  PUBLIC_URL: publicUrl,
  SESSION_SECRET: sessionSecret,
});

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

export interface SignedIn extends AsyncDisposable {
  readonly url: string;
  readonly provider: TestProvider;
}

interface Options {
  readonly graph?: Graph;
  readonly isPublic?: boolean;
  readonly inIdToken?: boolean;
}

/** The server with sign-in at a real provider; without a graph its database is down, and `viewer` still answers. */
export async function signedIn({ graph = down, isPublic = false, inIdToken = false }: Options = {}): Promise<SignedIn> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const provider = await startProvider({ publicUrl, roles, isPublic, inIdToken });
  const signIn = readSignIn(environment(provider, publicUrl, isPublic));
  const server = await served(graph, openAccess({ host: '127.0.0.1', signIn }), undefined, port);
  return {
    url: server.url,
    provider,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await provider[Symbol.asyncDispose]();
    },
  };
}

interface Asked {
  readonly status: number;
  readonly body: {
    readonly data?: { readonly viewer: { readonly name: string; readonly roles: readonly string[]; names: boolean } };
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

const [viewer] = [...pageDocuments].find(([, text]) => text.startsWith('query Viewer ')) ?? [];

/** Asks who asks, as the page does: only its own documents may be asked by everyone. */
export async function askViewer(
  url: string,
  headers: Readonly<Record<string, string>>,
  ask: typeof fetch = fetch,
): Promise<Asked> {
  const answer = await ask(`${url}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: viewer } } }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Asked['body'] };
}
