import type { Resolvers } from '../../generated/schema.ts';
import { edgeCount, hopCount, mostEdges } from '../asked.ts';
import { cut } from './cut.ts';
import { wholeFlow, within } from './flow.ts';

export const resolvers: Resolvers = {
  Query: {
    flow: async (_, { person, asOf, maxHops, maxEdges, after }, { graph, records, today }) => {
      const hops = hopCount(maxHops ?? 6);
      const most = edgeCount(maxEdges ?? mostEdges);
      await records.ask('person', person);
      return cut(within(await wholeFlow(graph, person, asOf ?? today), hops), most, after ?? null);
    },
  },
  Flow: {
    person: ({ person }, _, { records }) => records.get('person', person),
  },
  FlowNode: {
    service: ({ id }, _, { records }) => records.get('service', id),
    via: ({ via }, _, { records }) => (via === null ? null : records.get('partnership', via)),
  },
  FlowEdge: {
    disclosure: ({ disclosure }, _, { records }) =>
      disclosure === null ? null : records.get('disclosure', disclosure),
  },
};
