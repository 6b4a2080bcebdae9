import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (parent: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;

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

function trailed<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields as Record<string, Resolve>).map(([field, resolve]) => {
    const ask: Resolve = (parent, args, context, info) => {
      const question = { name: field, arguments: keptArguments(args, info) };
      context.trail.ask(question, personsNamed(field, args), isAlwaysTold(field, args));
      return resolve(parent, args, context, info);
    };
    return [field, ask] as const;
  });
  return Object.fromEntries(entries) as Fields;
}

/** Every question and mutation first says what is asked, also of what is then refused. */
export const trailResolvers = ({ Query, Mutation, ...types }: Resolvers): Resolvers => ({
  ...types,
  ...(Query && { Query: trailed(Query) }),
  ...(Mutation && { Mutation: trailed(Mutation) }),
});
