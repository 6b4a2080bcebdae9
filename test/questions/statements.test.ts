import { expect, test } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { rules } from '../../server/questions/verdict/rules.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import type { Folder } from '../oracle/folder.ts';

/** A graph that tells how many statements it was asked to read. */
async function counting(): Promise<{ graph: Graph; reads: () => number }> {
  const inner = await openEmbedded(null);
  let count = 0;
  const read: Graph['read'] = (statement, parameters) => {
    count += 1;
    return inner.read(statement, parameters);
  };
  return { graph: { ...inner, read }, reads: () => count };
}

/** The base folder with many more disclosures like its own, each about a person of its own. */
function repeated(times: number): Folder {
  const folder = baseFolder();
  const numbers = Array.from({ length: times }, (_, index) => index);
  const [disclosure] = folder.disclosures;
  if (!disclosure) throw new Error('The base folder has a disclosure.');
  return {
    ...folder,
    partnerships: folder.partnerships,
    memberships: ['O1', 'F1', 'F2'].map((service) => ({
      partnership: 'P1',
      service,
      validFrom: '2019-01-01',
      validTo: null,
    })),
    persons: [...folder.persons, ...numbers.map((n) => ({ id: `Y${n}`, name: `Persoon ${n}`, category: 'C1' }))],
    dataItems: [
      ...folder.dataItems,
      ...numbers.map((n) => ({ id: `J${n}`, person: `Y${n}`, type: 'T1', basis: true })),
    ],
    disclosures: [
      disclosure,
      ...numbers.map((n) => ({ ...disclosure, id: `E${n}`, persons: [`Y${n}`], dataItems: [`J${n}`] })),
    ],
  };
}

async function readsOf(times: number, query: string): Promise<number> {
  const { graph, reads } = await counting();
  await importRows(graph, repeated(times));
  const ask = await openAsk(graph);
  const before = reads();
  dataOf(await ask(query));
  const count = reads() - before;
  await graph.close();
  return count;
}

test('a page of 500 disclosures with verdicts and findings takes no more statements than there are rules, plus a few', async () => {
  const query = `{ disclosures(first: 500) { edges { node {
    id date from { name } recipients { name } persons { name } authorisation { id kind }
    verdict findings { rule evidence } gaps { rule evidence } } } } }`;
  // Both ends of the days, two readings of days, the page, its records, and those that they name: disclosures, services, persons, authorisations, and the cases.
  expect(await readsOf(499, query)).toBeLessThanOrEqual(rules.length + 10);
});

test.each([
  ['serviceExposure', '{ serviceExposure(service: "F1", asOf: "2020-12-31") { known possible disclosures unlawful } }'],
  [
    'partnershipExposure',
    '{ partnershipExposure(partnership: "P1", asOf: "2020-12-31") { persons unlawfulPersons rows { known possible } } }',
  ],
])('%s takes as many statements for 400 persons as for one', async (_, query) => {
  expect(await readsOf(400, query)).toBe(await readsOf(1, query));
});

test('a flow takes as many statements however many disclosures it draws', async () => {
  const query = `{ flow(person: "X1", asOf: "2020-12-31") { nodes { service { name } via { name } }
    edges { disclosure { id date authorisation { id } verdict } } } }`;
  expect(await readsOf(1, query)).toBe(await readsOf(50, query));
});
