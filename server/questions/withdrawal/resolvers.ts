import type { Resolvers } from '../../generated/schema.ts';
import { withdrawalImpact } from './withdrawal.ts';

export const resolvers: Resolvers = {
  Query: {
    withdrawalImpact: async (_, { authorisation, on }, { graph, records }) => {
      await records.ask('authorisation', authorisation);
      return withdrawalImpact(graph, authorisation, on);
    },
  },
  WithdrawalImpact: {
    disclosures: ({ disclosures }, _, { records }) => records.all('disclosure', disclosures),
    alternatives: ({ alternatives }, _, { records }) => records.all('authorisation', alternatives),
  },
};
