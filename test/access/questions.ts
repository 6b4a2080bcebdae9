import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../api/schema.ts';

const values: Readonly<Record<string, string>> = { ID: '"X1"', String: '"X1"', Date: '"2020-01-01"', Int: '1' };

function literal({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? named.getValues()[0]?.name : values[named.name];
  if (value === undefined) throw new Error(`No value is known for the argument ${name}.`);
  return value;
}

function written(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${literal(argument)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} { ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection} }`;
}

/** Every root field of the schema, with the least that can be asked of it. */
export const questions: readonly { readonly field: string; readonly query: string }[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    field: `Query.${field.name}`,
    query: written('query', field),
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    field: `Mutation.${field.name}`,
    query: written('mutation', field),
  })),
];
