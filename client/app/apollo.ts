import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { askingFetch } from '../access/asking.ts';

/** Types whose `id` names something only within the answer they came in, so that the cache may not merge them by it. */
const local = { keyFields: false } as const;

/** Answers without an `id`, of which views on one page read different parts: the parts that are there already stay. */
const whole = { merge: true } as const;

/** The build gives each document of the page a hash (codegen.ts), and the server knows them by it. */
const byHash = new ApolloLink((operation, forward) => {
  const { __meta__: meta } = operation.query as { readonly __meta__?: { readonly hash: string } };
  if (!meta) throw new Error(`The document ${operation.operationName} was not generated.`);
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash: meta.hash.replace(/^sha256:/, '') };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

export const client = new ApolloClient({
  link: ApolloLink.from([byHash, new HttpLink({ uri: '/graphql', fetch: askingFetch })]),
  cache: new InMemoryCache({
    typePolicies: {
      FlowNode: local,
      SearchHit: local,
      Viewer: { keyFields: [] },
      Exposure: whole,
      Flow: whole,
      Paths: whole,
      WithdrawalImpact: whole,
    },
  }),
});
