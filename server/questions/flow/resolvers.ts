import type { Resolvers } from '../../generated/schema.ts';
import { edgeCount, hopCount, mostEdges } from '../asked.ts';
import { asksOnly, neededOfId } from '../record/asks-only.ts';
import type { DisclosureRecord, PartnershipRecord } from '../record/kinds.ts';
import { shownEdges } from './carried.ts';
import { cut } from './cut.ts';
import { wholeFlow, within } from './flow.ts';

export const resolvers: Resolvers = {
  Query: {
    flow: async (_, { person, asOf, maxHops, maxEdges, after }, { graph, records, today, trail }) => {
      const hops = hopCount(maxHops ?? 6);
      const most = edgeCount(maxEdges ?? mostEdges);
      const whole = await wholeFlow(graph, person, asOf ?? today);
      // Whoever a disclosure names is stored: only of an empty flow it is not known whether there is such a person.
      if (whole.edges.length === 0) await records.ask('person', person);
      trail.person(person);
      return cut(within(whole, hops), most, after ?? null);
    },
  },
  Flow: {
    person: ({ person }, _, { records }) => records.get('person', person),
    edges: (flow, _, { graph, records }) => shownEdges(graph, records, flow),
  },
  FlowNode: {
    service: ({ id }, _, { records }) => records.get('service', id),
    via: ({ via: id }, _, { records }, info) => {
      if (id === null) return null;
      return asksOnly(info, ['id']) ? ({ id } as PartnershipRecord) : records.get('partnership', id);
    },
  },
  FlowEdge: {
    disclosure: ({ disclosure: id, date }, _, { records, trail }, info) => {
      if (id === null) return null;
      // The flow has read these two: a second read of a large one would cost more than the first.
      if (!asksOnly(info, [...neededOfId, 'date'])) return records.get('disclosure', id);
      trail.disclosure(id);
      return { id, date } as DisclosureRecord;
    },
    dataTypes: async ({ disclosure, carried }, _, { records }) =>
      disclosure === null ? [] : records.all('dataType', (await carried()).get(disclosure) ?? []),
  },
};
