import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors.ts';
import { day } from '../questions/asked.ts';

/** A day as an ISO date. Anything else is BAD_INPUT. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, as an ISO date such as 2020-02-29.',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw badInput('A day must be a text such as "2020-02-29".');
    return day(node.value);
  },
});
