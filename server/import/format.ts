import {
  type Column,
  idIn,
  idsIn,
  motivation,
  oneOf,
  optionalDay,
  optionalIdIn,
  optionalText,
  recordedTruth,
  requiredDay,
  requiredTruth,
  someOf,
  text,
  texts,
} from './column.ts';

const concern = oneOf('LOW', 'MEDIUM', 'HIGH');
const products = ['INVESTIGATIVE', 'ANALYTICAL', 'NIL_REPLY', 'BACKGROUND_CHECK', 'JOINT_OPERATION'] as const;
const conditions = someOf('THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY', 'DESTROY_AFTER_TERM');

/** The files of an import folder and their columns, as the format tells; in the order in which they are written. */
export const format = {
  'services.csv': {
    id: text,
    name: text,
    country: text,
    kind: oneOf('OWN', 'FOREIGN'),
    elevatedRisk: requiredTruth,
  },
  'person_categories.csv': { id: text, name: text },
  'data_types.csv': { id: text, name: text },
  'persons.csv': { id: text, name: text, category: idIn('person_categories.csv') },
  'data_items.csv': { id: text, person: idIn('persons.csv'), type: idIn('data_types.csv'), basis: recordedTruth },
  'weighing_notes.csv': {
    id: text,
    service: idIn('services.csv'),
    validFrom: requiredDay,
    validTo: optionalDay,
    democracy: concern,
    humanRights: concern,
    professionalism: concern,
    powers: concern,
    dataProtection: concern,
    permits: someOf(...products),
    measures: conditions,
  },
  'partnerships.csv': { id: text, name: text, purpose: optionalText, subgroupOf: optionalIdIn('partnerships.csv') },
  'memberships.csv': {
    partnership: idIn('partnerships.csv'),
    service: idIn('services.csv'),
    validFrom: requiredDay,
    validTo: optionalDay,
  },
  'authorisations.csv': {
    id: text,
    kind: oneOf('INDIVIDUAL', 'UMBRELLA', 'MEMO', 'GROUP', 'MULTILATERAL', 'STRUCTURAL'),
    service: idIn('services.csv'),
    level: oneOf('TEAM_HEAD', 'DIRECTOR_GENERAL', 'MINISTER'),
    validFrom: requiredDay,
    validTo: optionalDay,
    withdrawnOn: optionalDay,
    necessity: motivation,
    proportionality: motivation,
    closed: recordedTruth,
    services: idsIn('services.csv'),
    partnerships: idsIn('partnerships.csv'),
    personCategories: idsIn('person_categories.csv'),
    dataTypes: idsIn('data_types.csv'),
  },
  'cases.csv': { id: text, name: text, investigators: texts, persons: idsIn('persons.csv') },
  'disclosures.csv': {
    id: text,
    date: requiredDay,
    from: idIn('services.csv'),
    toServices: idsIn('services.csv'),
    toPartnership: optionalIdIn('partnerships.csv'),
    channel: oneOf('WRITTEN', 'ORAL'),
    product: oneOf(...products),
    persons: idsIn('persons.csv'),
    dataItems: idsIn('data_items.csv'),
    authorisationId: optionalIdIn('authorisations.csv'),
    conditions,
    destroyBy: optionalDay,
    reliabilityIndicated: recordedTruth,
    timelinessIndicated: recordedTruth,
    requestMade: recordedTruth,
    requestAuthorised: recordedTruth,
    controlDone: recordedTruth,
    registered: recordedTruth,
    onwardOf: idsIn('disclosures.csv'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column<unknown>>>>>;

export type FileName = keyof typeof format;
export type Row<File extends FileName> = {
  readonly [Name in keyof (typeof format)[File]]: (typeof format)[File][Name] extends Column<infer T> ? T : never;
};

export const fileNames = Object.keys(format) as FileName[];
/** Files that a folder may lack. */
export const optionalFiles: ReadonlySet<FileName> = new Set<FileName>(['cases.csv']);

/** The columns of a file, by name. */
export const columnsOf = (file: FileName): Readonly<Record<string, Column<unknown>>> => format[file];

/** The columns that a row is known by within its file: its id; a membership's partnership, service and first day. */
export const keyColumns = (file: FileName): readonly string[] =>
  file === 'memberships.csv' ? ['partnership', 'service', 'validFrom'] : ['id'];

/** What a row is known by within its file. */
export function keyOf(file: FileName, row: Readonly<Record<string, unknown>>): string {
  const [id, ...more] = keyColumns(file).map((column) => row[column]);
  return more.length === 0 ? String(id) : JSON.stringify([id, ...more]);
}
