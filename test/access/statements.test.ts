import { expect, test } from 'vitest';
import { statement, statementNames } from '../../server/graph/statement.ts';

/** Import and the indexes know no reader. */
const names = statementNames().filter((name) => !/^(import|schema)\//.test(name));

const textOf = (name: string): string => statement(name).text.replaceAll(/^\s*\/\/.*$/gm, '');

/** Labels of what only some may see, and the edges that lead to one without a label. */
const restricted =
  /:(?:\w+\|)*(?:Person|DataItem|Disclosure|CaseFile|Review|DestructionRequest|RequestEvent|SavedView|ABOUT|CONTAINS|OF|ONWARD_OF|CONCERNS)\b/;

/** Statements that touch such a thing and show or change nothing that is stored. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['lists/candidates/first-day', 'it bounds the days that are looked at, and no answer tells of it'],
  ['lists/candidates/last-day', 'likewise'],
  ['views/save', 'it only adds a view of whoever saves it, and reads nothing'],
]);

/** A rule is asked about disclosures that verdict/cases or withdrawal/others has let through; this one looks at nothing else of them. */
const onlyTheDisclosureGiven = (name: string, text: string): boolean =>
  name.startsWith('rules/') && !restricted.test(text.replaceAll('(d:Disclosure {id: asked.disclosure})', '(d)'));

test.each(names.filter((name) => restricted.test(textOf(name))))('%s asks who may see what it touches', (name) => {
  const text = textOf(name);
  if (!exceptions.has(name) && !onlyTheDisclosureGiven(name, text)) expect(text).toContain('$investigator');
});

test('each exception still is one', () => {
  for (const name of exceptions.keys()) expect(textOf(name), name).not.toContain('$investigator');
});

/** Each place where a name of a person is read; which label a variable has is told by its statement. */
test('a name of a person is read only where it is told whether names may be', () => {
  const reading = names.filter((name) =>
    [...textOf(name).matchAll(/\((\w+):Person\b/g)].some(([, variable]) =>
      new RegExp(`\\b${variable}\\.(name|findBy)\\b`).test(textOf(name)),
    ),
  );
  expect(reading).toContain('record/person');
  for (const name of reading) expect(textOf(name), name).toContain('$names');
});
