import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema as ours } from './schema.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const contract = buildSchema(read('./contract.graphql'));
test('a client that relies on the contract can ask everything that it asks', () => {
  expect(findBreakingChanges(contract, ours)).toEqual([]);
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Everything in the schema that a reader can meet, by the path to it. */
function* described(): Generator<readonly [string, Described]> {
  for (const type of Object.values(ours.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg];
    }
  }
}

test('every type, field, argument and value says what it is', () => {
  const silent = [...described()].filter(([, { description }]) => !description?.trim());
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('what can grow is paged: a list that takes `first` and `after` is a connection, with its total', () => {
  // Of ways there can be more than can be counted or sorted: they come shortest first, and `Paths` says whether there are more.
  const paged = Object.values(ours.getQueryType()?.getFields() ?? {}).filter(
    ({ name: field, args }) =>
      field !== 'paths' && ['first', 'after'].every((name) => args.some((arg) => arg.name === name)),
  );
  expect(paged.map(({ name }) => name)).toContain('disclosures');
  for (const { name, type, args } of paged) {
    const connection = getNamedType(type);
    if (!isObjectType(connection)) throw new Error(`${name} is no connection.`);
    expect(Object.keys(connection.getFields()).sort(), name).toEqual(['edges', 'pageInfo', 'totalCount']);
    expect(
      args.map((arg) => arg.name),
      name,
    ).toContain('orderBy');
  }
});
