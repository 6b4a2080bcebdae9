import { demand, permissions } from '../access/permissions.ts';
import type { Resolvers } from '../generated/schema.ts';
import { beforeFields } from './before-fields.ts';

/** Every question and mutation first looks who asks it. */
export const guardResolvers = (resolvers: Resolvers): Resolvers =>
  beforeFields(resolvers, (field, root) => {
    const allowed: Readonly<Record<string, Parameters<typeof demand>[1]>> = permissions[root];
    const who = allowed[field];
    if (who === undefined) throw new Error(`server/access/permissions.ts does not say who may ask ${field}.`);
    return (_, { reader }) => demand(reader, who, field);
  });
