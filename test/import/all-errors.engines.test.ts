import { expect, test } from 'vitest';
import { describeProblem } from '../../server/import/problem.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importFiles, problemsOf } from './folders.ts';
import { expectRefused, type Where } from './refused.ts';
import { type Files, richFiles, withField } from './rich-folder.ts';

const fields: readonly Where[] = [
  ['services.csv', 2, 'kind', 'OWNED'],
  ['services.csv', 5, 'elevatedRisk', 'nee'],
  ['data_items.csv', 2, 'type', 'GHOST'],
  ['weighing_notes.csv', 2, 'validTo', '2019-01-01'],
  ['memberships.csv', 2, 'validFrom', '2020-02-30'],
  ['memberships.csv', 3, 'validTo', '2019-02-29'],
  ['cases.csv', 2, 'persons', 'GHOST'],
  ['disclosures.csv', 2, 'authorisationId', 'GHOST'],
  ['disclosures.csv', 3, 'date', '2020-02-01'],
  ['disclosures.csv', 3, 'channel', ''],
  ['disclosures.csv', 5, 'persons', 'X1'],
];

function manyErrors(): Files {
  const files = fields.reduce((edited, place) => withField(edited, ...place), richFiles());
  const more = { 'data_types.csv': 'T1,Nog een\r\n', 'persons.csv': 'X3,Persoon X3\r\n' };
  for (const [file, row] of Object.entries(more)) files[file] += row;
  return { ...files, 'x.csv': '' };
}

/** D2 can not be read whole, so nothing is said about its day; nor, without all memberships, about whom D3 reached. */
const expected: readonly Where[] = [
  ['x.csv', 1, '(file)', 'x.csv'],
  ...fields.slice(0, 2),
  ['data_types.csv', 4, 'id', 'T1'],
  ['persons.csv', 4, '(whole line)', 'X3,Persoon X3'],
  ...fields.slice(2).filter(([, , column]) => column !== 'date'),
];

onEveryEngine('A folder with many errors', (engine) => {
  test('is refused for all of them at once, by file and line, and nothing is written', async () => {
    await expectRefused(engine, manyErrors(), expected);
  });

  test('gives one line of text for each, with the file, line, column and value', async () => {
    await using opened = await engine.open();
    const [first] = await problemsOf(
      importFiles(opened.graph, withField(richFiles(), 'disclosures.csv', 2, 'date', '2020-02-30')),
    );
    expect(first && describeProblem(first)).toBe(
      'disclosures.csv:2: date "2020-02-30" must be a day such as 2020-02-29',
    );
  });
});
