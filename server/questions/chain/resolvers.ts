import type { Resolvers } from '../../generated/schema.ts';
import { inOrder, orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { chain } from './chain.ts';

export const resolvers: Resolvers = {
  Query: {
    chain: async (_, { disclosure, direction, asOf }, { records, today }) =>
      chain(records, await records.ask('disclosure', disclosure), direction, asOf ?? today),
    chainConnection: async (_, { disclosure, direction, asOf, maxDistance, orderBy, ...page }, { records, today }) => {
      const links = await chain(records, await records.ask('disclosure', disclosure), direction, asOf ?? today);
      const wanted = links.filter(({ distance }) => distance <= (maxDistance ?? Number.POSITIVE_INFINITY));
      const order = orderOf(orderBy, 'DISTANCE');
      const ordered = inOrder(wanted, order.direction, ({ distance, date, disclosure: id }) =>
        order.field === 'DAY' ? [date, id] : [String(distance).padStart(9, '0'), date, id],
      );
      return pageWithin(ordered, pageArguments(page), (link) => [link.disclosure]);
    },
  },
  ChainLink: {
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
  },
};
