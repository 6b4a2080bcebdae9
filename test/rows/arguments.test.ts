import { expect, test } from 'vitest';
import { baseFolder } from '../oracle/base.ts';
import { argumentsOf } from './arguments.ts';
import { questions } from './operations.ts';

const question = { asOf: '2020-12-31', on: '2020-06-01', from: null, to: null, maxHops: 6 };

test.each(questions.map((operation) => [operation.field, operation] as const))(
  'it is known what to give for each argument of %s, so that the tests of what may be seen ask it',
  (_, operation) => {
    expect(argumentsOf(operation, baseFolder(), question).length).toBeGreaterThan(0);
  },
);
