import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../context.ts';
import { formatError } from './format-error.ts';
import { loadResolvers } from './resolvers.ts';

const schema = new URL('../../schema/', import.meta.url);

const readSchema = (): string[] =>
  readdirSync(schema)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, schema), 'utf8'));

/**
 * The GraphQL API, ready to execute operations.
 * @param report told of errors that are not the client's doing
 */
export async function openApi(report: (error: unknown) => void): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    typeDefs: readSchema(),
    resolvers: await loadResolvers(),
    formatError: formatError(report),
    introspection: true,
    stopOnTerminationSignals: false,
    // Hints for caches are never given, and looking for them costs a call for each field of an answer.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();
  return server;
}
