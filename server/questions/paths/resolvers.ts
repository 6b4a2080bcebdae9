import { badInput } from '../../errors.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { paths } from './paths.ts';

export const resolvers: Resolvers = {
  Query: {
    paths: async (_, { to, person = null, from = null, asOf, first, after }, { graph, records, today }) => {
      if (person === null && from === null) throw badInput('Give person, from, or both: a path begins somewhere.');
      await records.ask('service', to);
      if (person !== null) await records.ask('person', person);
      if (from !== null) await records.ask('service', from);
      const page = { first: first ?? 20, after: after ?? null };
      return paths(graph, { to, person, from, asOf: asOf ?? today }, page);
    },
  },
  PathStep: {
    from: ({ from }, _, { records }) => records.get('service', from),
    to: ({ to }, _, { records }) => records.get('service', to),
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
  },
};
