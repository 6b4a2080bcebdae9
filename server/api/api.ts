import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../context.ts';
import { answerLimit } from './answer-limit.ts';
import { auditPlugin } from './audit-plugin.ts';
import { closedSchema } from './closed-schema.ts';
import { formatError } from './format-error.ts';
import { costLimit, limitRules, limits } from './limits.ts';
import { loadResolvers } from './resolvers.ts';

const schema = new URL('../../schema/', import.meta.url);

const readSchema = (): string[] =>
  readdirSync(schema)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, schema), 'utf8'));

const silent = { debug() {}, info() {}, warn() {}, error() {} };

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
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // The only documents known by a hash are the page's own (trusted-documents.ts); nobody adds one.
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules],
    stopOnTerminationSignals: false,
    // Apollo's own lines quote what was asked; `report` is told of the same faults.
    logger: silent,
    // Hints for caches are never given, and looking for them costs a call for each field of an answer.
    plugins: [
      closedSchema,
      costLimit,
      answerLimit,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      auditPlugin(report),
    ],
  });
  await server.start();
  return server;
}
