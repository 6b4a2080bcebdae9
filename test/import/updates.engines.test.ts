import { expect, test } from 'vitest';
import { contentOf } from '../engine/content.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { filesOf } from '../oracle/csv.ts';
import { emptyFolder, type Folder } from '../oracle/folder.ts';
import { importFiles, importRows } from './folders.ts';
import { richFolder, withField } from './rich-folder.ts';
import { expectedFolder, storedFolder } from './stored-folder.ts';

const none = { added: 0, changed: 0 };

/** A change to every kind of row of the rich folder: fields, lists and references, and what was there emptied. */
function everythingChanged(): Folder {
  const folder = richFolder();
  const [authorisation] = folder.authorisations;
  const [first, , toPartnership] = folder.disclosures;
  Object.assign(folder.services[3] ?? {}, { name: 'Andere naam', country: 'XX', elevatedRisk: true });
  Object.assign(folder.personCategories[0] ?? {}, { name: 'Andere categorie' });
  Object.assign(folder.dataTypes[0] ?? {}, { name: 'Ander type' });
  Object.assign(folder.persons[0] ?? {}, { name: 'Ander', category: 'C2' });
  Object.assign(folder.dataItems[0] ?? {}, { type: 'T2', basis: null });
  Object.assign(folder.weighingNotes[0] ?? {}, { service: 'F3', validTo: null, permits: [], powers: 'HIGH' });
  Object.assign(folder.partnerships[1] ?? {}, { subgroupOf: null });
  Object.assign(folder.memberships[0] ?? {}, { validTo: null });
  Object.assign(authorisation ?? {}, { service: 'O2', withdrawnOn: null, necessity: null, closed: null });
  Object.assign(authorisation ?? {}, { services: ['F2', 'F3'], partnerships: [], dataTypes: ['T1', 'T2'] });
  Object.assign(folder.cases[0] ?? {}, { investigators: [], persons: ['X2'] });
  Object.assign(first ?? {}, { authorisationId: null, conditions: [], requestMade: null, toServices: ['F1', 'F3'] });
  Object.assign(toPartnership ?? {}, { toPartnership: null, toServices: ['F1'], dataItems: [] });
  return folder;
}

onEveryEngine('Importing over what is stored', (engine) => {
  test('adds every row of a first folder, and says so', async () => {
    await using opened = await engine.open();
    const folder = richFolder();
    const result = await importRows(opened.graph, folder);
    expect(await storedFolder(opened.graph)).toEqual(expectedFolder(folder));
    expect(result['disclosures.csv']).toEqual({ added: 4, changed: 0, unchanged: 0 });
    expect(result['memberships.csv']).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(result['cases.csv']).toEqual({ added: 1, changed: 0, unchanged: 0 });
  });

  test('changes nothing when the folder is the same', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    const first = await importRows(graph, richFolder());
    const before = await contentOf(graph);
    const second = await importRows(graph, richFolder());
    expect(await contentOf(graph)).toEqual(before);
    const unchanged = Object.entries(first).map(([file, { added }]) => [file, { ...none, unchanged: added }]);
    expect(second).toEqual(Object.fromEntries(unchanged));
  });

  test('changes nothing when only the order of rows and lists differs, or a list repeats itself', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await importRows(graph, richFolder());
    const before = await contentOf(graph);
    const folder = richFolder();
    for (const rows of Object.values(folder)) rows.reverse();
    const files = withField(filesOf(folder), 'cases.csv', 2, 'persons', 'X2|X1|X2');
    expect((await importFiles(graph, files))['cases.csv']).toEqual({ ...none, unchanged: 1 });
    expect(await contentOf(graph)).toEqual(before);
  });

  test('changes rows by their id: fields, lists, references, and fields that are empty now', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await importRows(graph, richFolder());
    const folder = everythingChanged();
    const result = await importRows(graph, folder);
    expect(await storedFolder(graph)).toEqual(expectedFolder(folder));
    for (const [file, { added, changed }] of Object.entries(result)) {
      expect([file, added, changed]).toEqual([file, 0, file === 'disclosures.csv' ? 2 : 1]);
    }
  });

  test('leaves the same as if the last folder had been the only one', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await importRows(graph, everythingChanged());
    const expected = await contentOf(graph);
    await importRows(graph, richFolder());
    await importRows(graph, everythingChanged());
    expect(await contentOf(graph)).toEqual(expected);
  });

  test('leaves rows that the folder does not have as they are', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    const folder = richFolder();
    await importRows(graph, folder);
    const added = { id: 'X3', name: 'Persoon X3', category: 'C2' };
    const result = await importRows(graph, { ...emptyFolder(), persons: [added] });
    expect(result['persons.csv']).toEqual({ added: 1, changed: 0, unchanged: 2 });
    expect(await storedFolder(graph)).toEqual(expectedFolder({ ...folder, persons: [...folder.persons, added] }));
  });

  test('changes whom a stored disclosure reached when a membership changes', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await importRows(graph, richFolder());
    const reached = async () => (await storedFolder(graph)).disclosures.find(({ id }) => id === 'D3')?.recipients;
    expect(await reached()).toEqual(['F2', 'F3']);
    const joined = { partnership: 'P1', service: 'F1', validFrom: '2020-03-01', validTo: '2020-03-01' };
    const ended = { partnership: 'P1', service: 'F2', validFrom: '2020-01-01', validTo: '2020-02-29' };
    const result = await importRows(graph, { ...emptyFolder(), memberships: [joined, ended] });
    expect(await reached()).toEqual(['F1', 'F3']);
    expect(result['memberships.csv']).toEqual({ added: 1, changed: 1, unchanged: 1 });
    expect(result['disclosures.csv']).toEqual({ added: 0, changed: 1, unchanged: 3 });
  });

  test('knows a membership by its partnership, service and first day', async () => {
    await using opened = await engine.open();
    const { graph } = opened;
    await importRows(graph, richFolder());
    const again = { partnership: 'P1', service: 'F2', validFrom: '2021-02-01', validTo: null };
    const longer = { partnership: 'P1', service: 'F2', validFrom: '2020-01-01', validTo: '2021-01-31' };
    await importRows(graph, { ...emptyFolder(), memberships: [again, longer] });
    const { memberships } = await storedFolder(graph);
    expect(memberships.filter(({ service }) => service === 'F2')).toEqual([longer, again]);
  });
});
