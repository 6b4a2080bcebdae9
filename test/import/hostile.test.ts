import { expect, test } from 'vitest';
import { longest } from '../../server/import/column.ts';
import { describeProblem } from '../../server/import/problem.ts';
import { openAsk } from '../api/ask.ts';
import { embedded } from '../engine/engines.ts';
import { hostileNames } from '../export/hostile.ts';
import { baseFolder } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import { importFiles, importRows, problemsOf } from './folders.ts';

const named = (names: readonly string[]) => ({
  ...baseFolder(),
  persons: [
    ...baseFolder().persons,
    ...names.map((name, index) => ({ id: `H${index}`, name, category: baseFolder().persons[0]?.category ?? '' })),
  ],
});

test('names full of markup, formulas, control characters and marks of direction are kept as they are', async () => {
  await using opened = await embedded.open();
  await importRows(opened.graph, named(hostileNames));
  const ask = await openAsk(opened.graph);
  for (const [index, name] of hostileNames.entries()) {
    expect(await ask(`{ person(id: "H${index}") { name } }`)).toEqual({ data: { person: { name } } });
  }
});

test('a name as long as may be is taken; one of 1 MB is refused, and told in few words', async () => {
  await using opened = await embedded.open();
  await importRows(opened.graph, named(['a'.repeat(longest.name)]));
  const problems = await problemsOf(importRows(opened.graph, named(['b'.repeat(1_048_576)])));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    file: 'persons.csv',
    column: 'name',
    message: `must not be longer than ${longest.name} characters; it has 1048576`,
  });
  expect(JSON.stringify(problems).length).toBeLessThan(2_000);
});

test('so is one in a list, a motivation, a header and a whole line', async () => {
  await using opened = await embedded.open();
  const huge = 'z'.repeat(1_048_576);
  const files = filesOf(baseFolder());
  const first = files['persons.csv']?.split('\r\n')[0] ?? '';
  for (const persons of [`${first},${huge}\r\n`, `${files['persons.csv']}${huge}\r\n`, `${first}\r\n"${huge}`]) {
    const problems = await problemsOf(importFiles(opened.graph, { ...files, 'persons.csv': persons }));
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems).length).toBeLessThan(20_000);
  }
});

test('a problem is told in one line that nothing in the file can break or turn around', () => {
  const line = describeProblem({
    file: 'persons.csv',
    line: 2,
    column: 'name\nforged: 1',
    value: 'a\r\nb\u001b[31m\u202Ec\u2028d',
    message: 'is bad',
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
  expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
  expect(line).toContain('persons.csv:2: name');
});
