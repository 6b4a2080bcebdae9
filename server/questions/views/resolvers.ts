import { fold, wordsOf } from '../../find-by.ts';
import type { Resolvers, SavedViewOrderField } from '../../generated/schema.ts';
import { inOrder, orderOf } from '../lists/order.ts';
import { pageArguments } from '../lists/page.ts';
import { pageWithin } from '../lists/page-within.ts';
import { deleteView, isOfPerson, type SavedView, savedViews, saveView } from './views.ts';

const firstKeys: Readonly<Record<SavedViewOrderField, (view: SavedView) => string>> = {
  NAME: ({ name }) => name,
  DAY: ({ day }) => day,
  AUTHOR: ({ author }) => author,
};

export const resolvers: Resolvers = {
  Query: {
    savedViews: (_, __, { graph }) => savedViews(graph),
    savedViewsConnection: async (_, { id: only, person, author, text, orderBy, ...page }, { graph }) => {
      const { field, direction } = orderOf(orderBy, 'NAME');
      const words = wordsOf(text);
      const wanted = (await savedViews(graph))
        .filter(({ id }) => typeof only !== 'string' || id === only)
        .filter(({ address }) => typeof person !== 'string' || isOfPerson(address, person))
        .filter((view) => typeof author !== 'string' || view.author === author)
        .filter(({ name, note }) => words.every((word) => fold(`${name} ${note ?? ''}`).includes(word)));
      const ordered = inOrder(wanted, direction, (view) => [firstKeys[field](view), view.name, view.id]);
      return pageWithin(ordered, pageArguments(page), ({ id }) => [id]);
    },
  },
  Mutation: {
    saveView: (_, { name, address, note }, { graph, reader: { name: author }, today: day }) =>
      saveView(graph, { name, address, note: note ?? null, author, day }),
    deleteView: (_, { id }, { graph, reader }) => deleteView(graph, id, reader),
  },
};
