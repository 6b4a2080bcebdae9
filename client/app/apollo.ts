import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** Types whose `id` names something only within the answer they came in, so that the cache may not merge them by it. */
const local = { keyFields: false } as const;

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({ typePolicies: { FlowNode: local, SearchHit: local } }),
});
