import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const contract = buildSchema(read('./contract.graphql'));
const ours = buildSchema(
  readdirSync(new URL('../../schema/', import.meta.url))
    .map((name) => read(`../../schema/${name}`))
    .join('\n'),
);

test('a client that relies on the contract can ask everything that it asks', () => {
  expect(findBreakingChanges(contract, ours)).toEqual([]);
});

test('every type, field and argument that needs it says what it is', () => {
  const questions = Object.values(ours.getQueryType()?.getFields() ?? {});
  const silent = questions.filter(
    ({ description, name }) => !description && !['services', 'partnerships'].includes(name),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
