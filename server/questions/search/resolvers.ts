import type { Resolvers } from '../../generated/schema.ts';
import { pageSize } from '../asked.ts';
import { search } from './search.ts';

export const resolvers: Resolvers = {
  Query: {
    search: async (_, { text, first }, { graph, trail }) => {
      const hits = await search(graph, text, pageSize(first ?? 20, 100));
      for (const { kind, id } of hits) {
        if (kind === 'Person') trail.person(id);
        if (kind === 'Disclosure') trail.disclosure(id);
        if (kind === 'DataItem') trail.dataItem(id);
      }
      return hits;
    },
  },
};
