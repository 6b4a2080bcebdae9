import { expect, test } from 'vitest';
import { embedded } from '../engine/engines.ts';
import { importFiles, problemsOf } from './folders.ts';
import { whereOf } from './refused.ts';
import { type Files, richFiles, richFolder, withField } from './rich-folder.ts';
import { expectedFolder, storedFolder } from './stored-folder.ts';

const everyFile = (edit: (text: string, file: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(richFiles()).map(([file, text]) => [file, edit(text, file)]));

const eachLine = (edit: (fields: string[]) => string[]) =>
  everyFile((text) =>
    text
      .split('\r\n')
      .map((line) => (line === '' ? '' : edit(line.split(',')).join(',')))
      .join('\r\n'),
  );

const sameFolder: { readonly title: string; readonly files: Files }[] = [
  { title: 'lines that end in CR LF', files: richFiles() },
  { title: 'lines that end in LF', files: everyFile((text) => text.replaceAll('\r\n', '\n')) },
  { title: 'lines that end in CR', files: everyFile((text) => text.replaceAll('\r\n', '\r')) },
  { title: 'a last line without an end', files: everyFile((text) => text.trimEnd()) },
  { title: 'empty lines', files: everyFile((text) => `\r\n${text.replaceAll('\r\n', '\r\n\r\n')}\r\n`) },
  { title: 'a byte order mark', files: everyFile((text) => `\ufeff${text}`) },
  { title: 'columns in another order', files: eachLine((fields) => fields.toReversed()) },
  { title: 'every field in quotes', files: eachLine((fields) => fields.map((field) => `"${field}"`)) },
  { title: 'files that are no CSV beside it', files: { ...richFiles(), 'README.md': 'over deze map' } },
];

test.each(sameFolder)('a folder with $title is read as what it says', async ({ files }) => {
  await using opened = await embedded.open();
  await importFiles(opened.graph, files);
  expect(await storedFolder(opened.graph)).toEqual(expectedFolder(richFolder()));
});

test('a folder without cases.csv is a folder without cases', async () => {
  await using opened = await embedded.open();
  await importFiles(opened.graph, { ...richFiles(), 'cases.csv': null });
  expect(await storedFolder(opened.graph)).toEqual(expectedFolder({ ...richFolder(), cases: [] }));
});

test('a field keeps its commas, quotes, line ends and white space', async () => {
  const name = ' Jansen, "Kees"\r\nregel 2\nregel 3\rregel 4\t ';
  await using opened = await embedded.open();
  const quoted = `"${name.replaceAll('"', '""')}"`;
  await importFiles(opened.graph, withField(richFiles(), 'persons.csv', 2, 'name', quoted));
  expect((await storedFolder(opened.graph)).persons.map((person) => person.name)).toEqual([name, 'Persoon X2']);
});

test('an error after fields of several lines names the line on which its row begins', async () => {
  const persons = 'id,name,category\r\nX1,"een\r\ntwee\ndrie\rvier",C1\r\n\r\nX2,"een\n\n",GHOST\r\nX3,x,GHOST\r\n';
  await using opened = await embedded.open();
  const found = await problemsOf(importFiles(opened.graph, { ...richFiles(), 'persons.csv': persons }));
  expect(found.map(whereOf)).toEqual([
    ['persons.csv', 7, 'category', 'GHOST'],
    ['persons.csv', 10, 'category', 'GHOST'],
  ]);
});

test('an id that a list repeats counts once', async () => {
  await using opened = await embedded.open();
  await importFiles(opened.graph, withField(richFiles(), 'disclosures.csv', 2, 'persons', 'X1|X2|X1'));
  const { disclosures } = await storedFolder(opened.graph);
  expect(disclosures[0]?.persons).toEqual(['X1', 'X2']);
});

test.each([' ', '\t', '\u00a0', '" \n"'])('a motivation of nothing but white space is none: %j', async (text) => {
  await using opened = await embedded.open();
  const files = withField(richFiles(), 'authorisations.csv', 2, 'necessity', text);
  await importFiles(opened.graph, withField(files, 'authorisations.csv', 2, 'proportionality', text));
  const { authorisations } = await storedFolder(opened.graph);
  expect(authorisations[0]).toMatchObject({ necessity: null, proportionality: null });
});
