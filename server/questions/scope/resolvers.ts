import type { Resolvers } from '../../generated/schema.ts';
import { orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { authorisationScope } from './authorisation-scope.ts';
import { outsideInOrder } from './outside-in-order.ts';
import { personScope } from './person-scope.ts';

export const resolvers: Resolvers = {
  Query: {
    authorisationScope: async (_, { authorisation, asOf }, context) => {
      await context.records.ask('authorisation', authorisation);
      return authorisationScope(context, authorisation, asOf ?? context.today);
    },
    personScope: async (_, { person, asOf }, context) => {
      await context.records.ask('person', person);
      return personScope(context, person, asOf ?? context.today);
    },
  },
  AuthorisationScope: {
    authorisation: ({ authorisation }, _, { records }) => records.get('authorisation', authorisation),
    outside: ({ outside }, _, { trail }) => {
      for (const { disclosure } of outside) trail.disclosure(disclosure);
      return outside;
    },
    // Its connection tells the trail of each.
    outsideConnection: async ({ outside }, { rule, orderBy, ...page }, { records }) => {
      const wanted = outside.filter((finding) => !rule || finding.rule === rule);
      const ordered = await outsideInOrder(records, wanted, orderOf(orderBy, 'DAY'));
      return pageWithin(ordered, pageArguments(page), (finding) => [finding.disclosure, finding.rule]);
    },
  },
  PersonScopeRow: {
    service: ({ service }, _, { records }) => records.get('service', service),
    dataTypes: ({ dataTypes }, _, { records }) => records.all('dataType', dataTypes),
    disclosures: ({ disclosures }, _, { records }) => records.all('disclosure', disclosures),
    authorisations: ({ authorisations }, _, { records }) => records.all('authorisation', authorisations),
  },
};
