import type { Resolvers } from '../../generated/schema.ts';
import { pageSize } from '../asked.ts';
import { search } from './search.ts';

export const resolvers: Resolvers = {
  Query: {
    search: (_, { text, first }, { graph }) => search(graph, text, pageSize(first ?? 20, 100)),
  },
};
