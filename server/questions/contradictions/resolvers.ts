import type { ContradictionOrderField, Resolvers } from '../../generated/schema.ts';
import { inOrder, orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { type Contradiction, contradictions } from './contradictions.ts';

const keysOf = (one: Contradiction) => [one.authorisation, one.service, one.weighingNote, one.what];

const firstKeys: Readonly<Record<ContradictionOrderField, keyof Contradiction>> = {
  AUTHORISATION: 'authorisation',
  SERVICE: 'service',
  WEIGHING_NOTE: 'weighingNote',
  WHAT: 'what',
};

export const resolvers: Resolvers = {
  Query: {
    contradictions: (_, { asOf }, { graph, today }) => contradictions(graph, asOf ?? today),
    contradictionsConnection: async (_, { asOf, orderBy, what, ...asked }, { graph, today }) => {
      const { service, authorisation, weighingNote, ...page } = asked;
      const wanted = (await contradictions(graph, asOf ?? today))
        .filter((one) => !what || one.what === what)
        .filter((one) => !service || one.service === service)
        .filter((one) => !authorisation || one.authorisation === authorisation)
        .filter((one) => !weighingNote || one.weighingNote === weighingNote);
      const { field, direction } = orderOf(orderBy, 'AUTHORISATION');
      const ordered = inOrder(wanted, direction, (one) => [one[firstKeys[field]], ...keysOf(one)]);
      return pageWithin(ordered, pageArguments(page), keysOf);
    },
  },
  Contradiction: {
    weighingNote: ({ weighingNote }, _, { records }) => records.get('weighingNote', weighingNote),
    authorisation: ({ authorisation }, _, { records }) => records.get('authorisation', authorisation),
    service: ({ service }, _, { records }) => records.get('service', service),
  },
};
