import type { Resolvers } from '../../generated/schema.ts';
import { pageArguments } from '../lists/page.ts';
import { auditEntries } from './audit-entries.ts';

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What was typed to find something is as a rule someone's name. */
const isTyped = (argument: string): boolean => argument === 'text';

export const resolvers: Resolvers = {
  Query: {
    auditEntries: (_, { person, from, to, orderBy, ...page }, { audit }) =>
      auditEntries(
        audit,
        { person: person ?? null, from: from ?? null, to: to ?? null, direction: orderBy?.direction ?? 'DESC' },
        pageArguments(page),
      ),
    auditLog: (_, __, { audit }) => audit.standing(),
  },
  AuditLog: {
    checkpoint: async ({ size }, _, { audit }) => (size === 0 ? null : (await audit.checkpoint()).note),
    verification: (_, __, { audit }) => audit.verify(),
  },
  AuditEntryConnection: {
    // Of whom is told here that someone looked, is told of: the questions name them.
    edges: ({ edges }, _, { trail }) => {
      for (const { node } of edges) for (const person of node.asked) trail.person(person);
      return edges;
    },
  },
  AuditEntry: {
    persons: ({ persons }) => persons.length,
    questions: ({ questions }, _, { reader: { names } }) =>
      questions.map(({ name, arguments: given }) => ({
        name,
        arguments: Object.entries(given).map(([argument, value]) => ({
          name: argument,
          value: names || !isTyped(argument) ? asText(value) : '•••',
        })),
      })),
  },
};
