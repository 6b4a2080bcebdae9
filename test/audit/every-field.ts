import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { schema } from '../api/schema.ts';

/** Everything that can be asked of a type, so deep; a list within a list within a list would have no end. */
function selection(type: GraphQLNamedOutputType, depth: number): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return depth === 0 ? [] : [`${field.name} ${selection(inner, depth - 1)}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

/** Values for arguments, by what they mean; a field's own `id` by the name of the field. */
export type Values = Readonly<Record<string, readonly string[]>>;

const valuesOf = (field: string, { name, type }: GraphQLArgument, values: Values): readonly string[] => {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  return values[name === 'id' ? field : name] ?? [];
};

/** Each argument in turn takes each of its values, beside the first of the others that must be given. */
function callsOf({ name: field, args }: GraphQLField<unknown, unknown>, values: Values): string[] {
  const known = args.map((argument) => ({ argument, options: valuesOf(field, argument, values) }));
  const isNeeded = ({ type, name }: GraphQLArgument) =>
    String(type).endsWith('!') || name === 'asOf' || name === 'first';
  const base = known.filter(({ argument, options }) => isNeeded(argument) && options.length > 0);
  const written = (given: ReadonlyMap<string, string>) =>
    given.size === 0 ? field : `${field}(${[...given].map(([name, value]) => `${name}: ${value}`).join(', ')})`;
  const first = new Map(base.map(({ argument, options }) => [argument.name, options[0] ?? '']));
  const varied = known.flatMap(({ argument, options }) =>
    options.map((option) => written(new Map(first).set(argument.name, option))),
  );
  return [...new Set([written(first), ...varied])];
}

/** Every question of the schema about everything that `values` names, each at every depth up to the one given. */
export function everyQuestion(values: Values, depth: number): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    const selections = new Set(Array.from({ length: depth + 1 }, (_, deep) => selection(type, deep)));
    return callsOf(field, values).flatMap((call) => [...selections].map((asked) => `{ ${call} ${asked} }`));
  });
}
