import { expect, test } from 'vitest';
import { contentOf } from '../engine/content.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { filesOf } from '../oracle/csv.ts';
import { type DisclosureRow, emptyFolder, type Folder, type ServiceRow } from '../oracle/folder.ts';
import { row } from '../oracle/look.ts';
import { importFiles, importRows, problemsOf } from './folders.ts';
import { type Where, whereOf } from './refused.ts';
import { richFolder } from './rich-folder.ts';
import { storedFolder } from './stored-folder.ts';

/** The rich folder, and F2 passes D3, which it got as a member of P1, on to F1 (D5). */
function storedBefore(): Folder {
  const folder = richFolder();
  const passedOn = { id: 'D5', from: 'F2', toServices: ['F1'], toPartnership: null, date: '2020-03-05' };
  folder.disclosures.push({ ...row(folder, 'disclosures', 'D3'), ...passedOn, onwardOf: ['D3'] });
  return folder;
}

const disclosure = (id: string, columns: Partial<DisclosureRow>): DisclosureRow => ({
  ...row(storedBefore(), 'disclosures', id),
  ...columns,
});
const service = (id: string, columns: Partial<ServiceRow>): ServiceRow => ({
  ...row(storedBefore(), 'services', id),
  ...columns,
});
const membership = (of: string, validTo: string | null, validFrom = '2020-01-01') => {
  return { partnership: 'P1', service: of, validFrom, validTo };
};

interface Breaking {
  readonly title: string;
  readonly rows: Partial<Folder>;
  readonly where: readonly Where[];
}

const byMembership: Breaking[] = [
  {
    title: 'memberships are ended before the day of a disclosure to their partnership, which then reached nobody',
    rows: {
      disclosures: [disclosure('D5', { toPartnership: null, onwardOf: [], toServices: ['F1'] })],
      memberships: [
        membership('F1', null, '2021-01-01'),
        membership('F2', '2020-02-29'),
        membership('F3', '2020-02-29'),
      ],
    },
    where: [['memberships.csv', 3, 'validTo', '2020-02-29']],
  },
  {
    title: 'the membership is ended by which a service received what it passed on',
    rows: { memberships: [membership('F3', '2020-12-31'), membership('F2', '2020-02-29')] },
    where: [['memberships.csv', 3, 'validTo', '2020-02-29']],
  },
];

const byOtherRows: Breaking[] = [
  {
    title: 'a foreign service with a weighing note becomes an own one',
    rows: { services: [service('O2', { name: 'Anders' }), service('F1', { kind: 'OWN' })] },
    where: [['services.csv', 3, 'kind', 'OWN']],
  },
  {
    title: 'an own service with an authorisation becomes a foreign one',
    rows: { services: [service('O1', { kind: 'FOREIGN' })] },
    where: [['services.csv', 2, 'kind', 'FOREIGN']],
  },
  {
    title: 'a data item becomes that of someone who is not in the disclosures that carry it',
    rows: { dataItems: [{ id: 'I1', person: 'X2', type: 'T1', basis: true }] },
    where: ['D1', 'D2', 'D3', 'D5'].map(() => ['data_items.csv', 2, 'person', 'X2'] as const),
  },
  {
    title: 'a partnership becomes a subgroup of its own subgroup',
    rows: { partnerships: [{ id: 'P1', name: 'Verband 1', purpose: 'verband', subgroupOf: 'P2' }] },
    where: [['partnerships.csv', 2, 'subgroupOf', 'P2']],
  },
];

const byEarlierDisclosure: Breaking[] = [
  {
    title: 'a disclosure no longer names the person whom an onward one names',
    rows: { disclosures: [disclosure('D1', { persons: [], dataItems: [] })] },
    where: [['disclosures.csv', 2, 'persons', '']],
  },
  {
    title: 'a disclosure is dated after one that comes from it',
    rows: { disclosures: [disclosure('D1', { date: '2020-03-03' })] },
    where: [['disclosures.csv', 2, 'date', '2020-03-03']],
  },
  {
    title: 'a disclosure no longer goes to the service that passed it on',
    rows: { disclosures: [disclosure('D1', { toServices: ['F3'] })] },
    where: [['disclosures.csv', 2, 'toServices', 'F3']],
  },
  {
    title: 'a disclosure comes from one that comes from it',
    rows: { disclosures: [disclosure('D1', { from: 'F2', date: '2020-03-02', onwardOf: ['D2'] })] },
    where: [['disclosures.csv', 2, 'onwardOf', 'D2']],
  },
];

async function expectRefusedOver(engine: Engine, rows: Partial<Folder>, where: readonly Where[]): Promise<void> {
  await using opened = await engine.open();
  const { graph } = opened;
  await importRows(graph, storedBefore());
  const before = await contentOf(graph);
  const found = await problemsOf(importRows(graph, { ...emptyFolder(), ...rows }));
  expect(found.map(whereOf)).toEqual(where);
  expect(await contentOf(graph)).toEqual(before);
}

onEveryEngine('The rules are checked on what a folder would make of what is stored', (engine) => {
  test.each([...byMembership, ...byOtherRows, ...byEarlierDisclosure])('and refuse it when $title', ({ rows, where }) =>
    expectRefusedOver(engine, rows, where),
  );

  test('and a row that can not be read is not taken for the row that is stored under its id', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, storedBefore());
    const changed = disclosure('D1', { date: '2020-02-30', toServices: ['F3'] });
    const passedOn = disclosure('D2', { id: 'D6', from: 'F3' });
    const files = filesOf({ ...emptyFolder(), disclosures: [changed, passedOn] });
    const found = await problemsOf(importFiles(opened.graph, files));
    expect(found.map(whereOf)).toEqual([['disclosures.csv', 2, 'date', '2020-02-30']]);
  });

  test('and a folder may name ids that are only stored', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, storedBefore());
    await importRows(opened.graph, { ...emptyFolder(), disclosures: [disclosure('D2', { id: 'D6' })] });
    const { disclosures } = await storedFolder(opened.graph);
    expect(disclosures.find(({ id }) => id === 'D6')).toMatchObject({
      from: 'F1',
      toServices: ['F2'],
      persons: ['X1'],
      dataItems: ['I1'],
      onwardOf: ['D1'],
    });
  });
});
