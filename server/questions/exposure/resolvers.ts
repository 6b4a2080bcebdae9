import type { Resolvers } from '../../generated/schema.ts';
import { partnershipExposure, serviceExposure } from './exposure.ts';
import { exposureMatrix } from './matrix.ts';

export const resolvers: Resolvers = {
  Query: {
    exposureMatrix: async (_, { by, partnership = null, asOf }, { graph, records, today }) => {
      if (partnership !== null) await records.ask('partnership', partnership);
      return exposureMatrix(graph, { by, partnership, asOf: asOf ?? today });
    },
    serviceExposure: async (_, { service, asOf }, { graph, records, today }) => {
      await records.ask('service', service);
      return serviceExposure(graph, service, asOf ?? today);
    },
    partnershipExposure: async (_, { partnership, asOf }, { graph, records, today }) => {
      await records.ask('partnership', partnership);
      return partnershipExposure(graph, partnership, asOf ?? today);
    },
  },
  ExposureCell: {
    service: ({ service }, _, { records }) => records.get('service', service),
    personCategory: ({ by, column }, _, { records }) =>
      by === 'PERSON_CATEGORY' ? records.get('personCategory', column) : null,
    dataType: ({ by, column }, _, { records }) => (by === 'DATA_TYPE' ? records.get('dataType', column) : null),
  },
  Exposure: {
    partnership: ({ partnership }, _, { records }) => records.get('partnership', partnership),
  },
  ExposureRow: {
    service: ({ service }, _, { records }) => records.get('service', service),
  },
};
