import { beforeAll, describe, expect, test } from 'vitest';
import { permissions } from '../../server/access/permissions.ts';
import { allRoles, type Role, readerFor } from '../../server/access/reader.ts';
import { type Answer, openAsk } from '../api/ask.ts';
import { down } from './down.ts';
import { questions } from './questions.ts';

/**
 * The law, in the words in which it was given: investigators, reviewers and analysts read; whoever reads may save and take
 * away views of their own; a reviewer reviews, and sees who looked; an investigator or reviewer keeps the register; an administrator only imports.
 */
function may(roles: ReadonlySet<Role>, field: string): boolean {
  const has = (...wanted: Role[]) => wanted.some((role) => roles.has(role));
  if (field === 'Query.viewer') return true;
  if (field === 'Query.auditEntries' || field === 'Query.auditLog') return has('reviewer');
  if (field === 'Mutation.reviewFinding') return has('reviewer');
  if (field === 'Mutation.askDestruction' || field === 'Mutation.recordAnswer') return has('investigator', 'reviewer');
  return has('investigator', 'reviewer', 'analyst');
}

/** Every set of roles, none and all too. */
const everySet = allRoles.reduce<readonly Role[][]>(
  (sets, role) => sets.concat(sets.map((set) => [...set, role])),
  [[]],
);

test('every root field of the schema says who may ask it', () => {
  const said = [
    ...Object.keys(permissions.Query).map((name) => `Query.${name}`),
    ...Object.keys(permissions.Mutation).map((name) => `Mutation.${name}`),
  ];
  expect(questions.map(({ field }) => field).sort()).toEqual(said.sort());
});

describe.each(everySet.map((set) => ({ roles: set.join(', ') || 'no role', set })))('With $roles', ({ set }) => {
  const roles = new Set(set);
  let ask: (query: string) => Promise<Answer>;
  beforeAll(async () => {
    ask = await openAsk(down, readerFor({ name: 'iemand', roles, signedIn: true }, null));
  });

  test('the viewer is told what they may ask, and nothing else', async () => {
    const { data } = await ask('{ viewer { mayAsk } }');
    const wanted = questions.filter(({ field }) => may(roles, field)).map(({ field }) => field.split('.')[1]);
    expect([...(data as { viewer: { mayAsk: string[] } }).viewer.mayAsk].sort()).toEqual(wanted.sort());
  });

  test.each(questions)('$field is let through or FORBIDDEN as the law says', async ({ field, query }) => {
    const { errors = [] } = await ask(query);
    const codes = errors.map(({ extensions }) => extensions?.['code']);
    if (may(roles, field)) {
      expect(codes).not.toContain('FORBIDDEN');
      // What never reached a resolver would have no path.
      expect(errors.every(({ path }) => path)).toBe(true);
    } else {
      expect(codes).toEqual(['FORBIDDEN']);
      expect(errors[0]?.message).toContain('iemand has');
    }
  });
});
