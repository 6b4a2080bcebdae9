/**
 * What can be wrong in an import folder, by kind: a sentence that follows the file, line, column and value of a problem,
 * with its parts in braces. The page has the same in its own languages (client/text).
 */
export const wordings = {
  FILE_MISSING: 'is missing from the folder',
  FILE_UNKNOWN: 'is not a file of the import format',
  COLUMN_UNKNOWN: 'is not a column of this file',
  COLUMN_TWICE: 'stands twice in the header',
  COLUMN_MISSING: 'is missing from the header',
  FIELD_COUNT: 'is a row of {{fields}} fields under a header of {{header}}',
  NOT_UTF8: 'has bytes that are not UTF-8',
  QUOTE_NOT_CLOSED: 'is not CSV as RFC 4180 has it: opens a quote that is not closed',
  QUOTE_INSIDE: 'is not CSV as RFC 4180 has it: has a quote inside a field that does not begin with one',
  TEXT_AFTER_QUOTE: 'is not CSV as RFC 4180 has it: has text after the quote that closes a field',
  NOT_CSV: 'is not CSV as RFC 4180 has it: {{fault}}',
  EMPTY: 'must not be empty',
  TOO_LONG: 'must not be longer than {{most}} characters; it has {{length}}',
  NOT_A_DAY: 'must be a day such as 2020-02-29',
  NOT_TRUE_OR_FALSE: 'must be true or false',
  NOT_A_WORD: 'must be one of {{words}}',
  IN_LIST: 'has "{{part}}" in its list, which {{what}}',
  ID_UNKNOWN: 'is no id in {{names}}, nor of anything stored',
  ID_TWICE: 'is an id that line {{first}} has already',
  MEMBERSHIP_TWICE: 'begins a membership that line {{first}} has already',
  PERIOD_BACKWARDS: 'ends the period before it begins, on {{begins}}',
  NOT_FOREIGN: 'makes {{id}} name a service that is not FOREIGN: a weighing note is about a foreign service',
  NOT_OWN: 'makes {{id}} name a service that is not OWN: an authorisation belongs to an own service',
  SUBGROUP_OF_ITSELF: 'makes {{id}} a subgroup of itself, directly or by way of others',
  FROM_ITSELF: 'makes {{id}} come from itself, directly or by way of others',
  NIL_REPLY_NAMES: 'stands in {{id}}, a NIL_REPLY, which names none',
  ITEM_OF_OTHER: 'breaks {{id}}: the data item {{item}} belongs to {{person}}, who is not in it',
  TO_ITS_MAKER: 'is the service that makes {{id}}',
  NO_RECIPIENT: 'leaves {{id}} without a recipient',
  NO_MEMBER: 'leaves {{id}} without a recipient: no other service was a member on {{day}}',
  BEFORE_SOURCE: 'dates {{id}} ({{day}}) before {{source}} ({{sourceDay}}), which it comes from',
  NOT_RECEIVED: 'makes {{id}} come from {{source}}, which {{service}} did not receive',
  PERSON_NOT_IN_SOURCE: 'breaks {{id}}: {{person}} is in none of the disclosures that it comes from',
} as const;

export type Kind = keyof typeof wordings;

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type PartsOf<K extends Kind> = Readonly<Record<NamesIn<(typeof wordings)[K]>, string | number>>;
type Given<K extends Kind> = [NamesIn<(typeof wordings)[K]>] extends [never] ? [] : [PartsOf<K>];

/** What is wrong, as a sentence and in the parts that it is made of. */
export interface Wrong {
  readonly kind: Kind;
  readonly parts: Readonly<Record<string, string | number>>;
  readonly message: string;
  /** What is wrong with a part of a list. */
  readonly within?: Wrong;
}

export function wrong<K extends Kind>(kind: K, ...[given]: Given<K>): Wrong {
  const parts: Wrong['parts'] = given ?? {};
  const message = wordings[kind].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(parts[name]));
  return { kind, parts, message };
}

/** What is wrong with one part of a list. */
export const wrongInList = (part: string, within: Wrong): Wrong => ({
  ...wrong('IN_LIST', { part, what: within.message }),
  within,
});
