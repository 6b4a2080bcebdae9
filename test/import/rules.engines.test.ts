import { test } from 'vitest';
import { onEveryEngine } from '../engine/engines.ts';
import type { Change } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import type { DisclosureRow, Folder } from '../oracle/folder.ts';
import { row } from '../oracle/look.ts';
import { expectRefused, type Where } from './refused.ts';
import { richFolder } from './rich-folder.ts';

interface Broken {
  readonly title: string;
  readonly change: Change;
  readonly where: readonly Where[];
}

/** Changes a disclosure: D1 stands on line 2 of its file, D2 on 3, D3 on 4, D4 on 5. */
const disclosure =
  (id: string, columns: Partial<DisclosureRow>): Change =>
  (folder) => {
    Object.assign(row(folder, 'disclosures', id), columns);
  };

/** Changes the first row of a table. */
const first =
  <Table extends keyof Folder>(table: Table, columns: Partial<Folder[Table][number]>): Change =>
  (folder) => {
    Object.assign(folder[table][0] ?? {}, columns);
  };

const oneReceiver: Broken[] = [
  {
    title: 'the service that makes a disclosure is among its recipients',
    change: disclosure('D1', { toServices: ['F1', 'O1'] }),
    where: [['disclosures.csv', 2, 'toServices', 'O1']],
  },
  {
    title: 'a disclosure is to nobody',
    change: disclosure('D2', { toServices: [] }),
    where: [['disclosures.csv', 3, 'toServices', '']],
  },
  {
    title: 'a disclosure is to a partnership that has no member on its day',
    change: disclosure('D3', { date: '2021-01-01' }),
    where: [['disclosures.csv', 4, 'toPartnership', 'P1']],
  },
  {
    title: 'a disclosure is to a partnership whose only member that day makes it',
    change: (folder) => {
      first('memberships', { validTo: '2020-02-29' })(folder);
      disclosure('D3', { from: 'F3' })(folder);
    },
    where: [['disclosures.csv', 4, 'toPartnership', 'P1']],
  },
  {
    title: 'membership of a subgroup is taken for membership of its parent',
    change: (folder) => {
      for (const membership of [...folder.memberships]) {
        folder.memberships.push({ ...membership, partnership: 'P2' });
        membership.validTo = '2020-02-29';
      }
    },
    where: [['disclosures.csv', 4, 'toPartnership', 'P1']],
  },
];

const onward: Broken[] = [
  {
    title: 'a service passes on what it did not receive',
    change: disclosure('D2', { from: 'F3' }),
    where: [['disclosures.csv', 3, 'onwardOf', 'D1']],
  },
  {
    title: 'a service passes on several, of which it did not receive two',
    change: (folder) => {
      const made = { ...row(folder, 'disclosures', 'D1'), toServices: ['F2'] };
      folder.disclosures.push({ ...made, id: 'D5' }, { ...made, id: 'D6' });
      disclosure('D2', { onwardOf: ['D5', 'D1', 'D6'] })(folder);
    },
    where: [
      ['disclosures.csv', 3, 'onwardOf', 'D5'],
      ['disclosures.csv', 3, 'onwardOf', 'D6'],
    ],
  },
  {
    title: 'the maker of a disclosure passes it on without having received it',
    change: disclosure('D2', { from: 'O1' }),
    where: [['disclosures.csv', 3, 'onwardOf', 'D1']],
  },
  {
    title: 'a disclosure to a partnership is passed on by a service that joins it a day later',
    change: (folder) => {
      folder.memberships.push({ partnership: 'P1', service: 'F1', validFrom: '2020-03-02', validTo: null });
      disclosure('D2', { onwardOf: ['D3'] })(folder);
    },
    where: [['disclosures.csv', 3, 'onwardOf', 'D3']],
  },
  {
    title: 'an onward disclosure is dated a day before the one it comes from',
    change: disclosure('D2', { date: '2020-02-29' }),
    where: [['disclosures.csv', 3, 'onwardOf', 'D1']],
  },
  {
    title: 'an onward disclosure names a person whom none of those it comes from names',
    change: disclosure('D2', { persons: ['X1', 'X2'] }),
    where: [['disclosures.csv', 3, 'persons', 'X2']],
  },
  {
    title: 'two disclosures of one day come from each other',
    change: (folder) => {
      disclosure('D1', { from: 'F2', onwardOf: ['D2'] })(folder);
      disclosure('D2', { date: '2020-03-01' })(folder);
    },
    where: [
      ['disclosures.csv', 2, 'onwardOf', 'D2'],
      ['disclosures.csv', 3, 'onwardOf', 'D1'],
    ],
  },
];

const contents: Broken[] = [
  {
    title: 'a data item belongs to a person who is not in the disclosure',
    change: first('dataItems', { person: 'X2' }),
    where: [
      ['disclosures.csv', 2, 'dataItems', 'I1'],
      ['disclosures.csv', 3, 'dataItems', 'I1'],
      ['disclosures.csv', 4, 'dataItems', 'I1'],
    ],
  },
  {
    title: 'a nil reply names a person',
    change: disclosure('D4', { persons: ['X1', 'X2'] }),
    where: [['disclosures.csv', 5, 'persons', 'X1|X2']],
  },
  {
    title: 'a nil reply carries a data item',
    change: disclosure('D4', { dataItems: ['I1'] }),
    where: [['disclosures.csv', 5, 'dataItems', 'I1']],
  },
];

const others: Broken[] = [
  {
    title: 'a weighing note ends before it begins',
    change: first('weighingNotes', { validTo: '2019-12-31' }),
    where: [['weighing_notes.csv', 2, 'validTo', '2019-12-31']],
  },
  {
    title: 'a membership ends before it begins',
    change: first('memberships', { validTo: '2019-12-31' }),
    where: [['memberships.csv', 2, 'validTo', '2019-12-31']],
  },
  {
    title: 'an authorisation ends before it begins',
    change: first('authorisations', { validTo: '2019-12-31' }),
    where: [['authorisations.csv', 2, 'validTo', '2019-12-31']],
  },
  {
    title: 'two partnerships are subgroups of each other',
    change: first('partnerships', { subgroupOf: 'P2' }),
    where: [
      ['partnerships.csv', 2, 'subgroupOf', 'P2'],
      ['partnerships.csv', 3, 'subgroupOf', 'P1'],
    ],
  },
  {
    title: 'a partnership is a subgroup of itself, and another of it is not to blame',
    change: first('partnerships', { subgroupOf: 'P1' }),
    where: [['partnerships.csv', 2, 'subgroupOf', 'P1']],
  },
  {
    title: 'a weighing note is about an own service',
    change: first('weighingNotes', { service: 'O2' }),
    where: [['weighing_notes.csv', 2, 'service', 'O2']],
  },
  {
    title: 'an authorisation belongs to a foreign service',
    change: first('authorisations', { service: 'F1' }),
    where: [['authorisations.csv', 2, 'service', 'F1']],
  },
];

onEveryEngine('An import is refused, and nothing written, when', (engine) => {
  test.each([...oneReceiver, ...onward, ...contents, ...others])('$title', async ({ change, where }) => {
    const folder = richFolder();
    change(folder);
    await expectRefused(engine, filesOf(folder), where);
  });
});
