import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/schema.ts';
import { type Arguments, beforeFields } from './before-fields.ts';

/** Texts that are part of the question. Any other text is someone's own words, or a cursor, and may hold a name. */
const askedTexts: ReadonlySet<string> = new Set(['text', 'rule']);

/** On record also where nobody is found: who reads the log, and what was typed to find a person. */
const isAlwaysTold = (field: string, { text }: Arguments): boolean =>
  field === 'search' || field === 'auditEntries' || (field === 'persons' && typeof text === 'string');

/** By the type's name as the schema writes it: a second copy of GraphQL, as tests have, would not know the type itself. */
function keptArguments(args: Arguments, { parentType, fieldName }: GraphQLResolveInfo): Arguments {
  const kept = (parentType.getFields()[fieldName]?.args ?? []).filter(
    ({ name, type }) =>
      args[name] !== undefined && name !== 'orderBy' && (!/^\[?String\b/.test(String(type)) || askedTexts.has(name)),
  );
  return Object.fromEntries(kept.map(({ name }) => [name, args[name]]));
}

/** Ids of persons among the arguments of a root field. */
function personsNamed(field: string, args: Arguments): string[] {
  const values = [args['person'], args['persons'], field === 'person' ? args['id'] : undefined].flat();
  return values.filter((value) => typeof value === 'string');
}

/** Every question and mutation first says what is asked, also of what is then refused. */
export const trailResolvers = (resolvers: Resolvers): Resolvers =>
  beforeFields(resolvers, (field) => (args, { trail }, info) => {
    const question = { name: field, arguments: keptArguments(args, info) };
    trail.ask(question, personsNamed(field, args), isAlwaysTold(field, args));
  });
