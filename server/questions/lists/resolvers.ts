import type { Resolvers } from '../../generated/schema.ts';
import { asksOnly, neededOfId } from '../record/asks-only.ts';
import type { DisclosureRecord } from '../record/kinds.ts';
import { list, type PageArguments } from './page.ts';

const persons = list('persons', 2);
const services = list('services', 2);
const partnerships = list('partnerships', 2);
const authorisations = list('authorisations', 1);
const disclosures = list('disclosures', 2);
const disclosuresByDay = list('disclosures-by-day', 2);

/** What a filter that walks from each disclosure is when a query leaves it out. */
const noWalks = {
  service: null,
  recipient: null,
  person: null,
  partnership: null,
  authorisation: null,
  personCategory: null,
  dataType: null,
};

const pageOf = ({
  first,
  after,
}: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): PageArguments => ({
  first: first ?? 50,
  after: after ?? null,
});

export const resolvers: Resolvers = {
  Query: {
    persons: (_, page, { graph }) => persons(graph, pageOf(page)),
    services: (_, page, { graph }) => services(graph, pageOf(page)),
    partnerships: (_, page, { graph }) => partnerships(graph, pageOf(page)),
    authorisations: (_, page, { graph }) => authorisations(graph, pageOf(page)),
    disclosures: (_, { first, after, from = null, to = null, ...walks }, { graph }) => {
      const isByDay = Object.values(walks).every((filter) => filter === null || filter === undefined);
      const page = pageOf({ first, after });
      return isByDay
        ? disclosuresByDay(graph, page, { from, to })
        : disclosures(graph, page, { ...noWalks, ...walks, from, to });
    },
  },
  PersonEdge: { node: ({ id }, _, { records }) => records.get('person', id) },
  ServiceEdge: { node: ({ id }, _, { records }) => records.get('service', id) },
  PartnershipEdge: { node: ({ id }, _, { records }) => records.get('partnership', id) },
  AuthorisationEdge: { node: ({ id }, _, { records }) => records.get('authorisation', id) },
  DisclosureEdge: {
    node: ({ id }, _, { records }, info) =>
      asksOnly(info, neededOfId) ? ({ id } as DisclosureRecord) : records.get('disclosure', id),
  },
};
