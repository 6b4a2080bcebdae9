import { describe, expect, test } from 'vitest';
import { contentOf } from '../engine/content.ts';
import { embedded } from '../engine/engines.ts';
import { type Column, TABLES } from '../oracle/columns.ts';
import { importFiles, problemsOf } from './folders.ts';
import { type Where, whereOf } from './refused.ts';
import { richFiles, withField } from './rich-folder.ts';

type Place = Column & { readonly file: string; readonly column: string };

const places: readonly Place[] = Object.values(TABLES).flatMap(({ file, columns }) =>
  Object.entries(columns).map(([column, spec]) => ({ ...spec, file, column })),
);
const of = (isAsked: (place: Place) => unknown) =>
  places.filter(isAsked).map((place) => ({ ...place, place: `${place.file}, ${place.column}` }));

/** What keeps a row's key apart from that of the row it is a copy of. */
const newKey = (file: string) =>
  (file === 'memberships.csv' ? ['validFrom', '2020-06-01'] : ['id', 'NEW']) as [string, string];

/** The files with a copy of the first row of one, under a new key, at its end, and a field of the copy changed. */
function withRow({ file, column }: Place, edit: (before: string) => string) {
  const files = richFiles();
  const [header = '', row = '', ...more] = files[file]?.trimEnd().split('\r\n') ?? [];
  const line = more.length + 3;
  const longer = { ...files, [file]: [header, row, ...more, row, ''].join('\r\n') };
  const before = row.split(',')[header.split(',').indexOf(column)] ?? '';
  return { files: withField(withField(longer, file, line, ...newKey(file)), file, line, column, edit(before)), line };
}

/** The error names the whole field, or only `named`, one id of its list. */
async function expectOneError(place: Place, edit: (before: string) => string, named = edit('')): Promise<void> {
  await using opened = await embedded.open();
  const { graph } = opened;
  const { files, line } = withRow(place, edit);
  const where: Where = [place.file, line, place.column, named];
  expect((await problemsOf(importFiles(graph, files))).map(whereOf)).toEqual([where]);
  expect(await contentOf(graph)).toEqual([]);
}

const expectRefusedText = (place: Place, text: string) => expectOneError(place, () => text);

const notADay = ['2019-02-29', '2020-02-30', '2020-13-01', '2020-2-1', '20200201', ' 2020-02-01', 'gisteren'];
const notABoolean = ['yes', 'TRUE', '1', 'true ', 'waar'];

describe('a value is refused by file, line, column and value when', () => {
  // The API lets a partnership have no purpose, and the format does not say otherwise.
  test.each(of(({ optional, type, column }) => !optional && type !== 'list' && column !== 'purpose'))(
    'it must be there and is empty or white space: $place',
    async (place) => {
      await expectRefusedText(place, '');
      await expectRefusedText(place, ' ');
    },
  );

  test.each(of(({ type }) => type === 'day'))('it is not a day of the calendar: $place', async (place) => {
    for (const text of notADay) await expectRefusedText(place, text);
  });

  test.each(of(({ type }) => type === 'boolean'))('it is neither true nor false: $place', async (place) => {
    for (const text of notABoolean) await expectRefusedText(place, text);
  });

  test.each(of(({ words, type }) => words && type !== 'list'))('it is no word of the format: $place', async (place) => {
    for (const text of ['NONSENSE', place.words?.[0]?.toLowerCase() ?? '', `${place.words?.[0]} `]) {
      await expectRefusedText(place, text);
    }
  });

  test.each(of(({ words, type }) => words && type === 'list'))(
    'its list has a word that is not of the format: $place',
    async (place) => {
      const [good = ''] = place.words ?? [];
      for (const text of [`${good}|NONSENSE`, good.toLowerCase(), `${good};${good}`, `${good} |${good}`]) {
        await expectRefusedText(place, text);
      }
    },
  );

  test.each(of(({ type }) => type === 'list'))('its list has an empty part: $place', async (place) => {
    for (const text of ['|', `${place.words?.[0] ?? 'X1'}|`]) await expectRefusedText(place, text);
  });

  test.each(of(({ refers, type }) => refers && type !== 'list'))('it is no id that is known: $place', (place) =>
    expectRefusedText(place, 'GHOST'),
  );

  test.each(of(({ refers, type }) => refers && type === 'list'))(
    'its list has an id that is not known: $place',
    (place) => expectOneError(place, (before) => (before === '' ? 'GHOST' : `${before}|GHOST`), 'GHOST'),
  );
});
