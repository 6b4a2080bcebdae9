import type { Resolvers } from '../../generated/schema.ts';
import { partnershipExposure, serviceExposure } from './exposure.ts';

export const resolvers: Resolvers = {
  Query: {
    serviceExposure: async (_, { service, asOf }, { graph, records, today }) => {
      await records.ask('service', service);
      return serviceExposure(graph, service, asOf ?? today);
    },
    partnershipExposure: async (_, { partnership, asOf }, { graph, records, today }) => {
      await records.ask('partnership', partnership);
      return partnershipExposure(graph, partnership, asOf ?? today);
    },
  },
  Exposure: {
    partnership: ({ partnership }, _, { records }) => records.get('partnership', partnership),
  },
  ExposureRow: {
    service: ({ service }, _, { records }) => records.get('service', service),
  },
};
