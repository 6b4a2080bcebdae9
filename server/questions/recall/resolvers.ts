import type { Resolvers } from '../../generated/schema.ts';
import { recall } from './recall.ts';

export const resolvers: Resolvers = {
  Query: {
    recall: async (_, { person, asOf }, context) => {
      await context.records.ask('person', person);
      return recall(context, person, asOf ?? context.today);
    },
  },
  RecallRow: {
    service: ({ service }, _, { records }) => records.get('service', service),
    disclosures: ({ disclosures }, _, { records }) => records.all('disclosure', disclosures),
  },
};
