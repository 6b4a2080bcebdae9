import type { Resolvers } from '../../generated/schema.ts';
import { dataItemsPage, onwardPage, personsPage } from './within-disclosure.ts';

export const resolvers: Resolvers = {
  Query: {
    person: (_, { id }, { records }) => records.find('person', id),
    service: (_, { id }, { records }) => records.find('service', id),
    partnership: (_, { id }, { records }) => records.find('partnership', id),
    authorisation: (_, { id }, { records }) => records.find('authorisation', id),
    disclosure: (_, { id }, { records }) => records.find('disclosure', id),
    weighingNote: (_, { id }, { records }) => records.find('weighingNote', id),
  },
  Person: {
    category: ({ category }, _, { records }) => records.get('personCategory', category),
  },
  DataItem: {
    person: ({ person }, _, { records }) => records.get('person', person),
    type: ({ type }, _, { records }) => records.get('dataType', type),
  },
  Service: {
    weighingNotes: async ({ id }, _, { records }) => {
      const notes = await records.list('weighingNotes', id);
      return records.all(
        'weighingNote',
        notes.map((note) => note.id),
      );
    },
    memberships: ({ id }, _, { records }) => records.list('membershipsOfService', id),
  },
  WeighingNote: {
    service: ({ service }, _, { records }) => records.get('service', service),
    permits: ({ permits }) => permits.toSorted(),
    measures: ({ measures }) => measures.toSorted(),
  },
  Partnership: {
    subgroupOf: ({ subgroupOf }, _, { records }) =>
      subgroupOf === null ? null : records.get('partnership', subgroupOf),
    subgroups: async ({ id }, _, { records }) => {
      const groups = await records.list('subgroups', id);
      return records.all(
        'partnership',
        groups.map((group) => group.id),
      );
    },
    memberships: ({ id }, _, { records }) => records.list('membershipsOfPartnership', id),
  },
  Membership: {
    service: ({ service }, _, { records }) => records.get('service', service),
    partnership: ({ partnership }, _, { records }) => records.get('partnership', partnership),
  },
  Authorisation: {
    service: ({ service }, _, { records }) => records.get('service', service),
    services: ({ services }, _, { records }) => records.all('service', services.toSorted()),
    partnerships: ({ partnerships }, _, { records }) => records.all('partnership', partnerships.toSorted()),
    personCategories: ({ personCategories }, _, { records }) =>
      records.all('personCategory', personCategories.toSorted()),
    dataTypes: ({ dataTypes }, _, { records }) => records.all('dataType', dataTypes.toSorted()),
  },
  Disclosure: {
    from: ({ from }, _, { records }) => records.get('service', from),
    recipients: ({ recipients }, _, { records }) => records.all('service', recipients.toSorted()),
    toServices: ({ toServices }, _, { records }) => records.all('service', toServices.toSorted()),
    toPartnership: ({ toPartnership }, _, { records }) =>
      toPartnership === null ? null : records.get('partnership', toPartnership),
    persons: ({ persons }, _, { records }) => records.all('person', persons.toSorted()),
    personsConnection: async ({ persons }, asked, { records }) =>
      personsPage(await records.all('person', persons), asked),
    dataItemsConnection: async ({ dataItems }, asked, { records }) =>
      dataItemsPage(await records.all('dataItem', dataItems), asked),
    onwardConnection: async ({ id }, asked, { records, verdicts }) => {
      const ids = (await records.list('onward', id)).map((disclosure) => disclosure.id);
      return onwardPage(verdicts, await records.all('disclosure', ids), asked);
    },
    dataItems: ({ dataItems }, _, { records }) => records.all('dataItem', dataItems.toSorted()),
    authorisation: ({ authorisation }, _, { records }) =>
      authorisation === null ? null : records.get('authorisation', authorisation),
    conditions: ({ conditions }) => conditions.toSorted(),
    onwardOf: ({ onwardOf }, _, { records }) => records.all('disclosure', onwardOf.toSorted()),
    onward: async ({ id }, _, { records }) => {
      const onward = await records.list('onward', id);
      return records.all(
        'disclosure',
        onward.map((disclosure) => disclosure.id),
      );
    },
  },
};
