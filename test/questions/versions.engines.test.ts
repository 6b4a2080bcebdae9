import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localReader, type Reader } from '../../server/access/reader.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { importFolder } from '../../server/import/import-folder.ts';
import { noteMissingVersion } from '../../server/import/version.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { embedded, onEveryEngine } from '../engine/engines.ts';
import { importRows, onDisk } from '../import/folders.ts';
import { authorisation, changed, disclosure, disclosureToo } from '../oracle/base.ts';
import type { Folder } from '../oracle/folder.ts';

interface Versions {
  readonly rules: string;
  readonly data: string;
  readonly product: string;
}

async function versionsOf(graph: Graph): Promise<Versions> {
  const ask = await openAsk(graph);
  return dataOf<{ versions: Versions }>(await ask('{ versions { rules data product } }')).versions;
}

const dataVersion = async (graph: Graph): Promise<string> => (await versionsOf(graph)).data;

/** The version of the same folder in a graph of its own. */
async function elsewhere(folder: Folder): Promise<string> {
  await using opened = await embedded.open();
  await importRows(opened.graph, folder);
  return dataVersion(opened.graph);
}

const one = () => changed([]);
const two = () => changed([disclosureToo('D2', { date: '2020-04-01' })]);
const other = () => changed([disclosure({ channel: 'ORAL' })]);

onEveryEngine('The versions', (engine) => {
  test('name the rules by what their files say, and the product by its package', async () => {
    await using opened = await engine.open();
    const folder = new URL('../../cypher/', import.meta.url);
    const law = readdirSync(new URL('rules/', folder))
      .sort()
      .map((file) => `rules/${file}`);
    const texts = [...law, 'verdict/cases.cypher'].map((path) => [
      path.replace('.cypher', ''),
      readFileSync(new URL(path, folder), 'utf8'),
    ]);
    const { rules, product } = await versionsOf(opened.graph);
    expect(rules).toBe(createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16));
    expect(product).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('of the data are the same for the same rows, in whatever way they came and on either engine', async () => {
    await using opened = await engine.open();
    const empty = await dataVersion(opened.graph);
    await importRows(opened.graph, one());
    const first = await dataVersion(opened.graph);
    expect(first).not.toBe(empty);
    expect(first).toBe(await elsewhere(one()));
    await importRows(opened.graph, one());
    expect(await dataVersion(opened.graph)).toBe(first);
    await importRows(opened.graph, two());
    expect(await dataVersion(opened.graph)).toBe(await elsewhere(two()));
  });

  test('of the data change with what is stored, and go back with it', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, one());
    const first = await dataVersion(opened.graph);
    await importRows(opened.graph, other());
    expect(await dataVersion(opened.graph)).toBe(await elsewhere(other()));
    expect(await dataVersion(opened.graph)).not.toBe(first);
    await importRows(opened.graph, one());
    expect(await dataVersion(opened.graph)).toBe(first);
  });

  test('of the data take a list for a set, as the format does', async () => {
    await using opened = await engine.open();
    await importRows(
      opened.graph,
      changed([disclosure({ conditions: ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY'] })]),
    );
    const first = await dataVersion(opened.graph);
    await importRows(
      opened.graph,
      changed([disclosure({ conditions: ['INTELLIGENCE_USE_ONLY', 'THIRD_PARTY_RULE'] })]),
    );
    expect(await dataVersion(opened.graph)).toBe(first);
  });

  test('of the data stay as they are when nothing was imported: a trial, a refusal, a review', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, changed([authorisation({ closed: false })]));
    const first = await dataVersion(opened.graph);
    using disk = onDisk(other());
    await importFolder(opened.graph, disk.path, { dryRun: true });
    await expect(importRows(opened.graph, changed([disclosure({ from: 'NOBODY' })]))).rejects.toThrow();
    const ask = await openAsk(opened.graph);
    dataOf(await ask('mutation { reviewFinding(disclosure: "D1", rule: "NOT_CLOSED", state: CONFIRMED) { id } }'));
    expect(await dataVersion(opened.graph)).toBe(first);
  });

  test('of the data say whose they are, so that those of two readers are not compared', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, one());
    const of = async (reader: Partial<Reader>) => {
      const ask = await openAsk(opened.graph, { ...localReader, ...reader });
      return dataOf<{ versions: { data: string; dataOf: string } }>(await ask('{ versions { data dataOf } }')).versions;
    };
    const readers: Partial<Reader>[] = [{}, { names: false }, { investigator: 'an' }, { investigator: 'bo' }];
    const before = await Promise.all(readers.map(of));
    expect(new Set(before.map((version) => version.dataOf)).size).toBe(readers.length);
    expect(JSON.stringify(before)).not.toMatch(/"(an|bo)"/);
    // Whoever may see the same has the same, under whatever name.
    expect(await of({ name: 'een ander' })).toEqual(before[0]);
    await importRows(opened.graph, other());
    const after = await Promise.all(readers.map(of));
    expect(after.map((version) => version.dataOf)).toEqual(before.map((version) => version.dataOf));
    expect(after[0]?.data).not.toBe(before[0]?.data);
    expect(after[1]?.data).not.toBe(before[1]?.data);
    // No case is theirs: what changed is not there for them, and they hear nothing of it.
    expect(after.slice(2)).toEqual(before.slice(2));
  });

  test('of the data are noted at the start of the server for a database that has none', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, two());
    const noted = await dataVersion(opened.graph);
    await opened.graph.write(async (transaction) => {
      await transaction.run({ name: 'test: forget', text: 'MATCH (lock:ImportLock) DETACH DELETE lock' });
    });
    expect(await dataVersion(opened.graph)).not.toBe(noted);
    await noteMissingVersion(opened.graph);
    expect(await dataVersion(opened.graph)).toBe(noted);
    await noteMissingVersion(opened.graph);
    expect(await dataVersion(opened.graph)).toBe(noted);
  });
});
