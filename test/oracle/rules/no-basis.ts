import { add, disclosure, type Evidence, type Example, item } from '../base.ts';
import type { Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_BASIS: fires when a person in the disclosure has no data item in it, or one whose basis is false. */
export const rule: Rule = {
  name: 'NO_BASIS',
  severity: 'UNLAWFUL',
  aboutAuthorisation: false,
  judge: (folder, disclosure) => {
    const carried = folder.dataItems.filter((row) => disclosure.dataItems.includes(row.id));
    for (const id of disclosure.persons) {
      const items = carried.filter((row) => row.person === id);
      if (items.length === 0 || items.some((row) => row.basis === false)) return 'FIRES';
    }
    return carried.some((row) => row.basis === null) ? 'OPEN' : 'NO';
  },
};

export const examples: Example[] = [
  { title: 'one person with one item with basis', changes: [], expected: 'NO' },
  { title: 'basis is false', changes: [item({ basis: false })], expected: 'FIRES' },
  { title: 'basis is not on record', changes: [item({ basis: null })], expected: 'OPEN' },
  { title: 'the person has no item in it', changes: [disclosure({ dataItems: [] })], expected: 'FIRES' },
  { title: 'a second person has no item', changes: [disclosure({ persons: ['X1', 'X2'] })], expected: 'FIRES' },
  {
    title: 'a second person has no item, the basis of the first is not on record',
    changes: [item({ basis: null }), disclosure({ persons: ['X1', 'X2'] })],
    expected: 'FIRES',
  },
  {
    title: 'one basis false, another not on record',
    changes: [
      add({ dataItems: [{ id: 'I2', person: 'X1', type: 'T1', basis: null }] }),
      item({ basis: false }),
      disclosure({ dataItems: ['I1', 'I2'] }),
    ],
    expected: 'FIRES',
  },
  {
    title: 'one basis true, another not on record',
    changes: [
      add({ dataItems: [{ id: 'I2', person: 'X1', type: 'T1', basis: null }] }),
      disclosure({ dataItems: ['I1', 'I2'] }),
    ],
    expected: 'OPEN',
  },
  {
    title: 'an item without basis that is not in the disclosure',
    changes: [add({ dataItems: [{ id: 'I2', person: 'X1', type: 'T1', basis: false }] })],
    expected: 'NO',
  },
  { title: 'it names nobody', changes: [disclosure({ persons: [], dataItems: [] })], expected: 'NO' },
  {
    title: 'it does not matter whether there is an authorisation',
    changes: [disclosure({ authorisationId: null }), item({ basis: false })],
    expected: 'FIRES',
  },
];

export const evidence: Evidence[] = [
  {
    changes: [disclosure({ persons: ['X1', 'X2'] }), item({ basis: false })],
    lines: ['dataItem=I1, person=X1', 'person=X2'],
  },
  { changes: [disclosure({ persons: ['X1', 'X2'] }), item({ basis: null })], lines: ['person=X2'] },
  { changes: [item({ basis: null })], lines: ['dataItem=I1, missing=basis, person=X1'] },
];
