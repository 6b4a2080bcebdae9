import type { Resolvers } from '../../generated/schema.ts';
import { deleteView, savedViews, saveView } from './views.ts';

export const resolvers: Resolvers = {
  Query: {
    savedViews: (_, __, { graph }) => savedViews(graph),
  },
  Mutation: {
    saveView: (_, { name, address, note }, { graph, reader: { name: author }, today: day }) =>
      saveView(graph, { name, address, note: note ?? null, author, day }),
    deleteView: (_, { id }, { graph, reader }) => deleteView(graph, id, reader),
  },
};
