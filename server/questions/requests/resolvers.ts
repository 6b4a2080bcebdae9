import type { Resolvers } from '../../generated/schema.ts';
import { orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { register } from './register.ts';
import { askDestruction, destructionRequests, recordAnswer, statusOf } from './requests.ts';

export const resolvers: Resolvers = {
  Query: {
    destructionRequests: async (_, { orderBy, ...asked }, { graph }) => {
      const { person = null, service = null, status = null, from = null, to = null } = asked;
      const wanted = await register(graph, { person, service, status, from, to }, orderOf(orderBy, 'ASKED'));
      return pageWithin(wanted, pageArguments(asked), ({ id }) => [id]);
    },
  },
  Mutation: {
    askDestruction: async (
      _,
      { person, service, comment },
      { graph, records, reader: { name: author }, today: day },
    ) => {
      await records.ask('person', person);
      await records.ask('service', service);
      return askDestruction(graph, {
        person,
        service,
        event: { status: 'ASKED', comment: comment ?? null, author, day },
      });
    },
    recordAnswer: async (_, { request, status, comment }, { graph, reader: { name: author }, today: day, trail }) => {
      const answered = await recordAnswer(graph, request, { status, comment: comment ?? null, author, day });
      trail.person(answered.person);
      return answered;
    },
  },
  DestructionRequestConnection: {
    edges: ({ edges }, _, { trail }) => {
      for (const { node } of edges) trail.person(node.person);
      return edges;
    },
  },
  DestructionRequest: {
    person: ({ person }, _, { records }) => records.get('person', person),
    service: ({ service }, _, { records }) => records.get('service', service),
    status: statusOf,
  },
  RecallRow: {
    requests: async ({ person, service }, _, { graph }) => destructionRequests(graph, { person, service }),
  },
};
