import { mayAsk } from '../../access/permissions.ts';
import { allRoles, type Role } from '../../access/reader.ts';
import type { Resolvers, Role as RoleName } from '../../generated/schema.ts';

const names: Readonly<Record<Role, RoleName>> = {
  investigator: 'INVESTIGATOR',
  reviewer: 'REVIEWER',
  analyst: 'ANALYST',
  administrator: 'ADMINISTRATOR',
};

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, { reader }) => ({
      name: reader.name,
      roles: allRoles.filter((role) => reader.roles.has(role)).map((role) => names[role]),
      mayAsk: mayAsk(reader),
      signedIn: reader.signedIn,
      names: reader.names,
      reason: reader.reason,
    }),
  },
};
