import type { Folder } from './folder.ts';
import { AUTHORISATION_KINDS, CHANNELS, CONCERNS, CONDITIONS, LEVELS, PRODUCTS, SERVICE_KINDS } from './vocabulary.ts';

export type ColumnType = 'text' | 'day' | 'boolean' | 'list';
/** A column of format.md: its type, whether it may be empty, the words it may hold, the table it refers to. */
export type Column = { type: ColumnType; optional?: true; words?: readonly string[]; refers?: keyof Folder };
export type Table = { file: string; mayBeAbsent?: true; columns: Record<string, Column> };

const text: Column = { type: 'text' };
const maybeText: Column = { type: 'text', optional: true };
const day: Column = { type: 'day' };
const maybeDay: Column = { type: 'day', optional: true };
const boolean: Column = { type: 'boolean' };
const maybeBoolean: Column = { type: 'boolean', optional: true };
const word = (words: readonly string[]): Column => ({ type: 'text', words });
const words = (allowed: readonly string[]): Column => ({ type: 'list', words: allowed });
const one = (refers: keyof Folder): Column => ({ type: 'text', refers });
const maybeOne = (refers: keyof Folder): Column => ({ type: 'text', optional: true, refers });
const many = (refers: keyof Folder): Column => ({ type: 'list', refers });
const period = { validFrom: day, validTo: maybeDay };
const named = { id: text, name: text };
const concern = word(CONCERNS);

/** The table of format.md, row by row. */
export const TABLES: Record<keyof Folder, Table> = {
  services: {
    file: 'services.csv',
    columns: { ...named, country: text, kind: word(SERVICE_KINDS), elevatedRisk: boolean },
  },
  personCategories: { file: 'person_categories.csv', columns: named },
  dataTypes: { file: 'data_types.csv', columns: named },
  persons: { file: 'persons.csv', columns: { ...named, category: one('personCategories') } },
  dataItems: {
    file: 'data_items.csv',
    columns: { id: text, person: one('persons'), type: one('dataTypes'), basis: maybeBoolean },
  },
  weighingNotes: {
    file: 'weighing_notes.csv',
    columns: {
      id: text,
      service: one('services'),
      ...period,
      democracy: concern,
      humanRights: concern,
      professionalism: concern,
      powers: concern,
      dataProtection: concern,
      permits: words(PRODUCTS),
      measures: words(CONDITIONS),
    },
  },
  partnerships: {
    file: 'partnerships.csv',
    columns: { ...named, purpose: text, subgroupOf: maybeOne('partnerships') },
  },
  memberships: {
    file: 'memberships.csv',
    columns: { partnership: one('partnerships'), service: one('services'), ...period },
  },
  authorisations: {
    file: 'authorisations.csv',
    columns: {
      id: text,
      kind: word(AUTHORISATION_KINDS),
      service: one('services'),
      level: word(LEVELS),
      ...period,
      withdrawnOn: maybeDay,
      necessity: maybeText,
      proportionality: maybeText,
      closed: maybeBoolean,
      services: many('services'),
      partnerships: many('partnerships'),
      personCategories: many('personCategories'),
      dataTypes: many('dataTypes'),
    },
  },
  cases: {
    file: 'cases.csv',
    mayBeAbsent: true,
    columns: { ...named, investigators: { type: 'list' }, persons: many('persons') },
  },
  disclosures: {
    file: 'disclosures.csv',
    columns: {
      id: text,
      date: day,
      from: one('services'),
      toServices: many('services'),
      toPartnership: maybeOne('partnerships'),
      channel: word(CHANNELS),
      product: word(PRODUCTS),
      persons: many('persons'),
      dataItems: many('dataItems'),
      authorisationId: maybeOne('authorisations'),
      conditions: words(CONDITIONS),
      destroyBy: maybeDay,
      reliabilityIndicated: maybeBoolean,
      timelinessIndicated: maybeBoolean,
      requestMade: maybeBoolean,
      requestAuthorised: maybeBoolean,
      controlDone: maybeBoolean,
      registered: maybeBoolean,
      onwardOf: many('disclosures'),
    },
  },
};
