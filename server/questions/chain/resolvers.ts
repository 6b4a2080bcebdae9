import type { Resolvers } from '../../generated/schema.ts';
import { chain } from './chain.ts';

export const resolvers: Resolvers = {
  Query: {
    chain: async (_, { disclosure, direction, asOf }, { records, today }) =>
      chain(records, await records.ask('disclosure', disclosure), direction, asOf ?? today),
  },
  ChainLink: {
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
  },
};
