import type { Context } from '../../context.ts';
import { wordsOf } from '../../find-by.ts';
import type { Resolvers } from '../../generated/schema.ts';
import { asksOnly, neededOfId } from '../record/asks-only.ts';
import type { DisclosureRecord } from '../record/kinds.ts';
import { disclosurePage } from './disclosures.ts';
import { orderName, orderOf } from './order.ts';
import { list, type Page, pageArguments } from './page.ts';

const persons = list('persons');
const personsByName = list('persons-by-name');
const services = list('services');
const partnerships = list('partnerships');
const authorisations = list('authorisations');
const weighingNotes = list('weighing-notes');

/** A cursor holds what its list is ordered by: an id, and of a person the name. */
const tellsOf = (what: 'person' | 'disclosure' | 'dataItem') => {
  const told = ({ edges }: Page, { trail }: Context) => {
    for (const { id } of edges) trail[what](id);
  };
  return {
    edges: (page: Page, _: unknown, context: Context) => {
      told(page, context);
      return page.edges;
    },
    pageInfo: (page: Page, _: unknown, context: Context) => {
      told(page, context);
      return page.pageInfo;
    },
  };
};

export const resolvers: Resolvers = {
  Query: {
    persons: (_, { orderBy, text, category = null, caseFile = null, ...page }, { graph }) => {
      const order = orderOf(orderBy, 'NAME');
      const words = wordsOf(text);
      const isPlain = orderName(order) === 'NAME ASC' && words.length === 0 && category === null && caseFile === null;
      return isPlain
        ? personsByName.page(graph, pageArguments(page), order, {})
        : persons.page(graph, pageArguments(page), order, { words, category, caseFile });
    },
    services: (_, { orderBy, text, ...asked }, { graph }) => {
      const { kind = null, country = null, elevatedRisk = null, memberOf = null, ...page } = asked;
      const filters = { words: wordsOf(text), kind, country, elevatedRisk, memberOf };
      return services.page(graph, pageArguments(page), orderOf(orderBy, 'NAME'), filters);
    },
    partnerships: (_, { orderBy, text, ...asked }, { graph }) => {
      const { member = null, purpose = null, subgroupOf = null, ...page } = asked;
      const filters = { words: wordsOf(text), member, purpose, subgroupOf };
      return partnerships.page(graph, pageArguments(page), orderOf(orderBy, 'NAME'), filters);
    },
    authorisations: (_, { orderBy, text, ...asked }, { graph }) => {
      const { kind = null, service = null, level = null, inForceOn = null, ...rest } = asked;
      const { withdrawn = null, recipient = null, partnership = null, ...page } = rest;
      const filters = { kind, service, level, inForceOn, withdrawn, recipient, partnership };
      return authorisations.page(graph, pageArguments(page), orderOf(orderBy, 'ID'), {
        ...filters,
        words: wordsOf(text),
      });
    },
    weighingNotes: (_, { orderBy, service = null, inForceOn = null, permits = null, ...page }, { graph }) =>
      weighingNotes.page(graph, pageArguments(page), orderOf(orderBy, 'ID'), { service, inForceOn, permits }),
    disclosures: (_, { orderBy, ...asked }, { graph }) =>
      disclosurePage(graph, pageArguments(asked), orderOf(orderBy, 'DATE'), {
        from: asked.from ?? null,
        to: asked.to ?? null,
        service: asked.service ?? null,
        recipient: asked.recipient ?? null,
        person: asked.person ?? null,
        partnership: asked.partnership ?? null,
        authorisation: asked.authorisation ?? null,
        personCategory: asked.personCategory ?? null,
        dataType: asked.dataType ?? null,
        channel: asked.channel ?? null,
        product: asked.product ?? null,
        condition: asked.condition ?? null,
        onward: asked.onward ?? null,
        verdict: asked.verdict ?? null,
        rule: asked.rule ?? null,
      }),
  },
  PersonConnection: tellsOf('person'),
  DisclosureConnection: tellsOf('disclosure'),
  DataItemConnection: tellsOf('dataItem'),
  PersonEdge: { node: ({ id }, _, { records }) => records.get('person', id) },
  ServiceEdge: { node: ({ id }, _, { records }) => records.get('service', id) },
  PartnershipEdge: { node: ({ id }, _, { records }) => records.get('partnership', id) },
  AuthorisationEdge: { node: ({ id }, _, { records }) => records.get('authorisation', id) },
  WeighingNoteEdge: { node: ({ id }, _, { records }) => records.get('weighingNote', id) },
  DataItemEdge: { node: ({ id }, _, { records }) => records.get('dataItem', id) },
  DisclosureEdge: {
    // Its connection has put it on the trail.
    node: ({ id }, _, { records }, info) =>
      asksOnly(info, neededOfId) ? ({ id } as DisclosureRecord) : records.get('disclosure', id),
  },
};
