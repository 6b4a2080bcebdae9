import type { Resolvers } from '../../generated/schema.ts';
import { addReviewOf, lastOn } from './reviews.ts';
import { worklist } from './worklist.ts';

export const resolvers: Resolvers = {
  Query: {
    worklist: (_, { first, after, rule, service, state, from, to, gaps }, context) =>
      worklist(
        context,
        {
          rule: rule ?? null,
          service: service ?? null,
          state: state ?? null,
          from: from ?? null,
          to: to ?? null,
          gaps: gaps ?? false,
        },
        { first: first ?? 50, after: after ?? null },
      ),
  },
  Mutation: {
    reviewFinding: async (_, { disclosure, rule, state, comment }, context) => {
      await context.records.ask('disclosure', disclosure);
      const {
        reader: { name: author },
        today: day,
      } = context;
      return addReviewOf(context, { disclosure, rule, state, comment: comment ?? null, author, day });
    },
  },
  Finding: {
    review: async ({ disclosure, rule }, _, { records }) => lastOn(await records.list('reviews', disclosure), rule),
  },
  Disclosure: {
    reviews: ({ id }, _, { records }) => records.list('reviews', id),
  },
  Review: {
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
  },
};
