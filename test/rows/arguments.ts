import type { GraphQLArgument } from 'graphql';
import { rules } from '../../server/questions/verdict/rules.ts';
import type { Folder } from '../oracle/folder.ts';
import type { Question } from '../oracle/random-folder.ts';
import { INVESTIGATORS } from '../oracle/random-tables.ts';
import { type Operation, wordsOf } from './operations.ts';

export type Arguments = Readonly<Record<string, unknown>>;

const idsOf = (rows: readonly { readonly id: string }[]): string[] => [...rows.map(({ id }) => id), 'nobody'];

/** Texts that find something or other: ids, names, words of names, and what many of them begin with or hold. */
function textsOf({ persons, dataItems, disclosures, cases }: Folder): string[] {
  const names = persons.flatMap(({ name }) => [name, ...name.split(/\W+/)]);
  const ids = [...persons, ...dataItems, ...disclosures, ...cases].map(({ id }) => id);
  return [...new Set([...names, ...ids, ...cases.map(({ name }) => name), 'e', 'p', '1', 'an'])];
}

/** What is given once and for all, and does not choose what is asked about. */
const fixed = ({ asOf, on, from, to, maxHops }: Question) => ({
  asOf,
  on,
  from,
  to,
  maxHops,
  maxEdges: 20_000,
  first: 3,
  after: null,
  gaps: true,
});

function choicesOf(
  folder: Folder,
  { asOf, from, to }: Question,
  field: string,
  arg: GraphQLArgument,
): readonly unknown[] {
  const persons = idsOf(folder.persons);
  const services = idsOf(folder.services);
  const partnerships = idsOf(folder.partnerships);
  const categories = idsOf(folder.personCategories);
  const tables: Readonly<Record<string, readonly unknown[]>> = {
    person: persons,
    service: services,
    recipient: services,
    member: services,
    to: services,
    from: services,
    partnership: partnerships,
    memberOf: partnerships,
    subgroupOf: partnerships,
    authorisation: idsOf(folder.authorisations),
    disclosure: idsOf(folder.disclosures),
    weighingNote: idsOf(folder.weighingNotes),
    category: categories,
    personCategory: categories,
    dataType: idsOf(folder.dataTypes),
    dataItem: idsOf(folder.dataItems),
    caseFile: idsOf(folder.cases),
    rule: rules.map(({ name }) => name),
    text: textsOf(folder),
    maxDistance: [1],
    country: ['NL', 'X1'],
    purpose: ['uitwisseling'],
    inForceOn: [asOf],
    askedFrom: [from],
    askedTo: [to],
    author: [...INVESTIGATORS, 'rea'],
    // No view is saved in a folder; test/access/views.engines.test.ts asks for them by id.
    savedViewsConnection: ['nobody'],
  };
  const found = wordsOf(arg) ?? tables[arg.name === 'id' ? field : arg.name];
  if (!found) throw new Error(`test/rows/arguments.ts does not know what to give for ${field}(${arg.name}).`);
  return found;
}

const isFixed = ({ name, type }: GraphQLArgument, all: object): boolean =>
  name in all && !(['from', 'to'].includes(name) && String(type).startsWith('ID'));

/** Every combination of what must be given; what may be, one at a time. */
export function argumentsOf({ field, takes }: Operation, folder: Folder, question: Question): Arguments[] {
  const all = fixed(question);
  let combinations: Arguments[] = [
    Object.fromEntries(
      takes.filter((arg) => isFixed(arg, all)).map(({ name }) => [name, all[name as keyof typeof all]]),
    ),
  ];
  const chosen = takes.filter((arg) => !isFixed(arg, all));
  for (const arg of chosen.filter(({ type }) => String(type).endsWith('!'))) {
    const choices = choicesOf(folder, question, field, arg);
    combinations = combinations.flatMap((given) => choices.map((value) => ({ ...given, [arg.name]: value })));
  }
  const optional = chosen.filter(({ type }) => !String(type).endsWith('!'));
  return combinations.flatMap((given) => [
    given,
    ...optional.flatMap((arg) =>
      choicesOf(folder, question, field, arg).map((value) => ({ ...given, [arg.name]: value })),
    ),
  ]);
}
