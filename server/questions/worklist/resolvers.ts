import type { Resolvers, ReviewOrderField } from '../../generated/schema.ts';
import { inOrder, orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { addReviewOf, lastOn, type Review } from './reviews.ts';
import { worklist } from './worklist.ts';

const firstKeys: Readonly<Record<ReviewOrderField, (review: Review) => string>> = {
  DAY: ({ day }) => day,
  RULE: ({ rule }) => rule,
  STATE: ({ state }) => state,
  AUTHOR: ({ author }) => author,
};

export const resolvers: Resolvers = {
  Query: {
    worklist: (_, { orderBy, ...asked }, context) => {
      // How many findings there are tells of the one disclosure, none too.
      if (asked.disclosure) context.trail.disclosure(asked.disclosure);
      return worklist(
        context,
        {
          rule: asked.rule ?? null,
          service: asked.service ?? null,
          state: asked.state ?? null,
          from: asked.from ?? null,
          to: asked.to ?? null,
          gaps: asked.gaps ?? false,
          verdict: asked.verdict ?? null,
          disclosure: asked.disclosure ?? null,
        },
        pageArguments(asked),
        orderOf(orderBy, 'DAY'),
      );
    },
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
  // A cursor holds the id of its disclosure.
  WorklistConnection: {
    edges: ({ edges }, _, { trail }) => {
      for (const { node } of edges) trail.disclosure(node.disclosure);
      return edges;
    },
    pageInfo: ({ edges, pageInfo }, _, { trail }) => {
      for (const { node } of edges) trail.disclosure(node.disclosure);
      return pageInfo;
    },
  },
  Finding: {
    review: async ({ disclosure, rule }, _, { records }) => lastOn(await records.list('reviews', disclosure), rule),
  },
  Disclosure: {
    reviews: ({ id }, _, { records }) => records.list('reviews', id),
    reviewsConnection: async ({ id }, { rule, state, author, orderBy, ...page }, { records }) => {
      const wanted = (await records.list('reviews', id))
        .filter((review) => !rule || review.rule === rule)
        .filter((review) => !state || review.state === state)
        .filter((review) => typeof author !== 'string' || review.author === author);
      const { field, direction } = orderOf(orderBy, 'DAY');
      const ordered = inOrder(wanted, direction, (review) => [firstKeys[field](review)]);
      return pageWithin(ordered, pageArguments(page), (review) => [review.id]);
    },
  },
  Review: {
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
  },
};
