import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentOf } from '../engine/content.ts';
import { embedded, onEveryEngine } from '../engine/engines.ts';
import { run, runImport } from './command.ts';
import { emptyDatabase } from './database.ts';
import { importRows, onDisk } from './folders.ts';
import { richFolder } from './rich-folder.ts';
import { expectedFolder, storedFolder } from './stored-folder.ts';

/** Each starts processes, on a machine that may be busy. */
vi.setConfig({ testTimeout: 300_000 });

const addedRows = `services.csv: 5 added, 0 changed, 0 unchanged
person_categories.csv: 2 added, 0 changed, 0 unchanged
data_types.csv: 2 added, 0 changed, 0 unchanged
persons.csv: 2 added, 0 changed, 0 unchanged
data_items.csv: 1 added, 0 changed, 0 unchanged
weighing_notes.csv: 1 added, 0 changed, 0 unchanged
partnerships.csv: 2 added, 0 changed, 0 unchanged
memberships.csv: 2 added, 0 changed, 0 unchanged
authorisations.csv: 1 added, 0 changed, 0 unchanged
cases.csv: 1 added, 0 changed, 0 unchanged
disclosures.csv: 4 added, 0 changed, 0 unchanged
`;

onEveryEngine('The import command', (engine) => {
  test('stores a folder, tells how many rows of each file it added, and ends with 0', async () => {
    await using database = await emptyDatabase(engine);
    using folder = onDisk(richFolder());
    await using command = runImport([folder.path], database.environment);
    const { exitCode, output, errors } = await command.ended;
    expect(errors).toMatch(/^Writing [\d,]+ of [\d,]+\n(.*\n)*$/);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: addedRows });
    expect(await database.within(storedFolder)).toEqual(expectedFolder(richFolder()));
  });

  test('tells every error of a folder on a line of its own, stores nothing, and ends with 1', async () => {
    await using database = await emptyDatabase(engine);
    const broken = richFolder();
    Object.assign(broken.persons[1] ?? {}, { category: 'GHOST' });
    Object.assign(broken.disclosures[0] ?? {}, { date: '2020-02-30' });
    using folder = onDisk(broken);
    await using command = runImport([folder.path], database.environment);
    expect(await command.ended).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        'persons.csv:3: category "GHOST" is no id in person_categories.csv, nor of anything stored',
        'disclosures.csv:2: date "2020-02-30" must be a day such as 2020-02-29',
        'Nothing was imported: 2 errors found.',
        '',
      ].join('\n'),
    });
    expect(await database.within(contentOf)).toEqual([]);
  });
});

test('the import command without a folder, or with two, tells how it is used', async () => {
  await using database = await emptyDatabase(embedded);
  for (const args of [[], ['a', 'b']]) {
    await using command = runImport(args, database.environment);
    const errors = 'Usage: npm run import -- FOLDER\n';
    expect(await command.ended).toEqual({ exitCode: 1, output: '', errors });
  }
});

test('the import command tells that there is no such folder', async () => {
  await using database = await emptyDatabase(embedded);
  using folder = onDisk();
  const path = join(folder.path, 'nergens');
  await using command = runImport([path], database.environment);
  expect(await command.ended).toEqual({ exitCode: 1, output: '', errors: `There is no folder "${path}".\n` });
});

test('the import command tells that another process has the embedded database open, and harms nothing', async () => {
  await using database = await emptyDatabase(embedded);
  using folder = onDisk(richFolder());
  await database.within((graph) => importRows(graph, richFolder()));
  const before = await database.within(contentOf);
  const dataDir = database.environment['DATA_DIR'] ?? '';
  {
    await using holder = run('test/import/hold-open.ts', [dataDir], {});
    await holder.says('open');
    await using command = runImport([folder.path], database.environment);
    const { exitCode, output, errors } = await command.ended;
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors.split('\n')[0]).toBe(
      `The embedded database ${join(dataDir, 'graph.grafeo')} is in use by another process, most likely a running server. Stop that one first, or set DATA_DIR to another folder.`,
    );
    holder.process.stdin?.end();
    expect((await holder.ended).exitCode).toBe(0);
  }
  expect(await database.within(contentOf)).toEqual(before);
});
