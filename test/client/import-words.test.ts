import { expect, test } from 'vitest';
import { text as en } from '../../client/text/en/import-problems.ts';
import { text as nl } from '../../client/text/nl/import-problems.ts';
import { wordings } from '../../server/import/wording.ts';

const partsOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();
const partsByKind = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, partsOf(text)]));

test('the page words every kind of problem of an import, with all of its parts', () => {
  expect(partsByKind(nl)).toEqual(partsByKind(wordings));
  expect(en).toEqual(wordings);
});
