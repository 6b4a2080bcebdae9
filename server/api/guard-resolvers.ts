import { demand, permissions } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';

type Resolve = (parent: unknown, args: unknown, context: Context, info: unknown) => unknown;

function guarded<Fields extends object>(
  fields: Fields,
  allowed: Readonly<Record<string, Parameters<typeof demand>[1]>>,
): Fields {
  const entries = Object.entries(fields as Record<string, Resolve>).map(([field, resolve]) => {
    const who = allowed[field];
    if (who === undefined) throw new Error(`server/access/permissions.ts does not say who may ask ${field}.`);
    const ask: Resolve = (parent, args, context, info) => {
      demand(context.reader, who, field);
      return resolve(parent, args, context, info);
    };
    return [field, ask] as const;
  });
  return Object.fromEntries(entries) as Fields;
}

/** Every question and mutation first looks who asks it. */
export const guardResolvers = ({ Query, Mutation, ...types }: Resolvers): Resolvers => ({
  ...types,
  ...(Query && { Query: guarded(Query, permissions.Query) }),
  ...(Mutation && { Mutation: guarded(Mutation, permissions.Mutation) }),
});
