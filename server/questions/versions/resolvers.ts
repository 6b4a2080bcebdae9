import type { Resolvers } from '../../generated/schema.ts';
import { versions } from './versions.ts';

export const resolvers: Resolvers = {
  Query: {
    versions: async (_, __, { dataVersion, dataOf }) => ({ ...versions(await dataVersion()), dataOf }),
  },
};
