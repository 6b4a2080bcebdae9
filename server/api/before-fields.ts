import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';

export type Arguments = Readonly<Record<string, unknown>>;
type Root = 'Query' | 'Mutation';
type Before = (args: Arguments, context: Context, info: GraphQLResolveInfo) => void;
type Resolve = (parent: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => unknown;

/**
 * The same resolvers, of which every question and mutation first does something.
 * @param beforeOf called once for each of them, when the server starts; what it gives is called before each answer, and may throw
 */
export function beforeFields(
  { Query, Mutation, ...types }: Resolvers,
  beforeOf: (field: string, root: Root) => Before,
): Resolvers {
  const all = <Fields extends object>(fields: Fields, root: Root): Fields => {
    const entries = Object.entries(fields as Record<string, Resolve>).map(([field, resolve]) => {
      const before = beforeOf(field, root);
      const ask: Resolve = (parent, args, context, info) => {
        before(args, context, info);
        return resolve(parent, args, context, info);
      };
      return [field, ask] as const;
    });
    return Object.fromEntries(entries) as Fields;
  };
  return {
    ...types,
    ...(Query && { Query: all(Query, 'Query') }),
    ...(Mutation && { Mutation: all(Mutation, 'Mutation') }),
  };
}
