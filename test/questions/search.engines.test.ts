import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { readFolder } from '../oracle/csv.ts';

const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));
const texts = [
  'P-001',
  'P-00',
  'v-aivd-0',
  'T-',
  'esmee',
  'ESMÉE sterrenbosch',
  'Sem Maanvis',
  'sterrenb',
  'V-AIVD-028',
  'zzzz',
  '   ',
  '.*',
  'breed',
  "'",
];

/** The ids of all that the sample holds, from its own rows. */
const ids = Object.values(readFolder(sample))
  .flat()
  .flatMap((row) => ('id' in row ? row.id : []));

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string | null;
}

onEveryEngine('Searching', (engine) => {
  const hits: Record<string, readonly Hit[]> = {};
  beforeAll(async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    for (const text of texts) {
      const answer = await ask('query ($text: String!) { search(text: $text) { id kind name detail } }', { text });
      hits[text] = dataOf<{ search: Hit[] }>(answer).search;
    }
  });

  test('finds a thing by its id, before all else', () => {
    expect(hits['P-001']?.[0]).toMatchObject({ id: 'P-001', kind: 'Person' });
    expect(hits['V-AIVD-028']?.[0]).toMatchObject({ id: 'V-AIVD-028', kind: 'Disclosure' });
  });

  test.each(['P-00', 'v-aivd-0', 'T-'])('finds the ids that begin with %s in their order, before all else', (text) => {
    const beginning = ids.filter((id) => id.toLowerCase().startsWith(text.toLowerCase())).sort();
    expect(beginning.length).toBeGreaterThan(5);
    expect(hits[text]?.map(({ id }) => id).slice(0, beginning.length)).toEqual(beginning.slice(0, 20));
  });

  test('finds a name whatever its case, its marks or how much of it is typed', () => {
    for (const text of ['esmee', 'ESMÉE sterrenbosch', 'sterrenb']) {
      expect(
        hits[text]?.some(({ id }) => id === 'P-001'),
        text,
      ).toBe(true);
    }
  });

  test('tells persons of the same name apart', () => {
    const same = (hits['Sem Maanvis'] ?? []).filter(({ kind }) => kind === 'Person');
    expect(new Set(same.map(({ name }) => name)).size).toBe(1);
    expect(new Set(same.map(({ id }) => id)).size).toBe(2);
    expect(new Set(same.map(({ detail }) => detail)).size).toBe(2);
  });

  test('finds things of several kinds', () => {
    const kinds = new Set(hits['breed']?.map(({ kind }) => kind));
    expect(kinds.has('Partnership')).toBe(true);
  });

  test('finds nothing for what is nowhere, for nothing, or for a pattern', () => {
    for (const text of ['zzzz', '   ', '.*']) expect(hits[text], text).toEqual([]);
  });
});
