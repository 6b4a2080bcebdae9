import { test } from 'vitest';
import { onEveryEngine } from '../engine/engines.ts';
import { expectRefused, type Where } from './refused.ts';
import { type Files, richFiles, withField } from './rich-folder.ts';

interface Broken {
  readonly title: string;
  readonly files: Files;
  readonly where: readonly Where[];
}

const files = richFiles();
/** The files with one of them changed, which must make a difference. */
function edited(file: string, edit: (text: string) => string): Files {
  const before = files[file] ?? '';
  const after = edit(before);
  if (after === before) throw new Error(`${file} is as it was`);
  return { ...files, [file]: after };
}

const lines = (...of: string[]): string => of.map((line) => `${line}\r\n`).join('');

const columns: Broken[] = [
  {
    title: 'a file has a column that the format does not know',
    files: edited('persons.csv', () => lines('id,name,category,age', 'X1,Persoon X1,C1,40', 'X2,Persoon X2,C1,41')),
    where: [['persons.csv', 1, 'age', 'age']],
  },
  {
    title: 'a column name is written with another case',
    files: edited('data_types.csv', (text) => text.replace('name', 'Name')),
    where: [
      ['data_types.csv', 1, 'Name', 'Name'],
      ['data_types.csv', 1, 'name', ''],
    ],
  },
  {
    title: 'a file lacks a column',
    files: edited('persons.csv', () => lines('id,name', 'X1,Persoon X1', 'X2,Persoon X2')),
    where: [['persons.csv', 1, 'category', '']],
  },
  {
    title: 'a file lacks the column of its ids, and ids that others name are not held against them',
    files: edited('persons.csv', () => lines('name,category', 'Persoon X1,C1')),
    where: [['persons.csv', 1, 'id', '']],
  },
  {
    title: 'a column stands twice',
    files: edited('data_types.csv', () => lines('id,name,name', 'T1,Type T1,Type T1', 'T2,Type T2,Type T2')),
    where: [['data_types.csv', 1, 'name', 'name']],
  },
  {
    title: 'a file is empty, so that it lacks every column',
    files: { ...files, 'data_types.csv': '' },
    where: [
      ['data_types.csv', 1, 'id', ''],
      ['data_types.csv', 1, 'name', ''],
    ],
  },
];

const wholeFiles: Broken[] = [
  ...Object.keys(files)
    .filter((file) => file !== 'cases.csv')
    .map((file): Broken => {
      const where: readonly Where[] = [[file, 1, '(file)', file]];
      return { title: `${file} is missing`, files: { ...files, [file]: null }, where };
    }),
  {
    title: 'there is a CSV file that the format does not know',
    files: { ...files, 'notes.csv': 'id\r\n' },
    where: [['notes.csv', 1, '(file)', 'notes.csv']],
  },
];

const shapes: Broken[] = [
  {
    title: 'a row has too few fields',
    files: edited('data_types.csv', (text) => `${text}T3\r\n`),
    where: [['data_types.csv', 4, '(whole line)', 'T3']],
  },
  {
    title: 'a row has too many fields',
    files: edited('data_types.csv', (text) => `${text}T3,Type,3\r\n`),
    where: [['data_types.csv', 4, '(whole line)', 'T3,Type,3']],
  },
  {
    title: 'a quote is not closed',
    files: edited('data_types.csv', (text) => `${text}T3,"Type 3\r\nT4,Type 4\r\n`),
    where: [['data_types.csv', 4, 'name', 'T3,"Type 3']],
  },
  {
    title: 'a quote stands inside a field that does not begin with one',
    files: edited('data_types.csv', (text) => `${text}T3,Type "3"\r\n`),
    where: [['data_types.csv', 4, 'name', 'T3,Type "3"']],
  },
  {
    title: 'text follows a quoted field',
    files: edited('data_types.csv', (text) => `${text}T3,"Type" 3\r\n`),
    where: [['data_types.csv', 4, 'name', 'T3,"Type" 3']],
  },
  {
    title: 'a quote is wrong in a file that begins with a byte order mark',
    files: edited('data_types.csv', (text) => `\ufeff${text}T3,T"3\r\n`),
    where: [['data_types.csv', 4, 'name', 'T3,T"3']],
  },
  {
    title: 'a file is not UTF-8',
    files: {
      ...files,
      'data_types.csv': Buffer.concat([
        Buffer.from(`${files['data_types.csv']}T3,\ufffd\r\nT4,caf`),
        Buffer.from([0xe9, 0x0a]),
      ]),
    },
    where: [['data_types.csv', 5, '(whole line)', 'T4,caf\ufffd']],
  },
];

const ids: Broken[] = [
  {
    title: 'an id stands twice in a file',
    files: edited('persons.csv', (text) => `${text}X1,Iemand anders,C2\r\n`),
    where: [['persons.csv', 4, 'id', 'X1']],
  },
  {
    title: 'an id stands three times in a file',
    files: edited('persons.csv', (text) => `${text}X1,Iemand anders,C2\r\nX1,Nog iemand,C2\r\n`),
    where: [
      ['persons.csv', 4, 'id', 'X1'],
      ['persons.csv', 5, 'id', 'X1'],
    ],
  },
  {
    title: 'a membership of the same service in the same partnership begins twice on one day',
    files: edited('memberships.csv', (text) => `${text}P1,F2,2020-01-01,2021-01-01\r\n`),
    where: [['memberships.csv', 4, 'validFrom', '2020-01-01']],
  },
  {
    title: 'an id is named that is only the id of a thing of another kind',
    files: withField(files, 'persons.csv', 3, 'category', 'T1'),
    where: [['persons.csv', 3, 'category', 'T1']],
  },
];

onEveryEngine('An import is refused, and nothing written, when', (engine) => {
  test.each([...columns, ...wholeFiles, ...shapes, ...ids])('$title', ({ files: broken, where }) =>
    expectRefused(engine, broken, where),
  );
});
