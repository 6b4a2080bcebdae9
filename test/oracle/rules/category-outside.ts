import { add, authorisation, disclosure, type Evidence, type Example, item, person } from '../base.ts';
import { row } from '../look.ts';
import type { Rule } from '../rule.ts';

/** domain.md, Verdict, the row CATEGORY_OUTSIDE: fires when kind is not INDIVIDUAL, and a person's category or a data item's type is not among its categories or
 * types. */
export const rule: Rule = {
  name: 'CATEGORY_OUTSIDE',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    if (authorisation.kind === 'INDIVIDUAL') return 'NO';
    for (const id of disclosure.persons) {
      if (!authorisation.personCategories.includes(row(folder, 'persons', id).category)) return 'FIRES';
    }
    for (const id of disclosure.dataItems) {
      if (!authorisation.dataTypes.includes(row(folder, 'dataItems', id).type)) return 'FIRES';
    }
    return 'NO';
  },
};

export const examples: Example[] = [
  { title: 'category and type are among them', changes: [], expected: 'NO' },
  { title: 'the category is not', changes: [person({ category: 'C2' })], expected: 'FIRES' },
  { title: 'the type is not', changes: [item({ type: 'T2' })], expected: 'FIRES' },
  {
    title: 'only the second person is outside',
    changes: [add({ persons: [{ id: 'X3', name: 'X3', category: 'C2' }] }), disclosure({ persons: ['X1', 'X3'] })],
    expected: 'FIRES',
  },
  {
    title: 'INDIVIDUAL, both outside',
    changes: [authorisation({ kind: 'INDIVIDUAL' }), person({ category: 'C2' }), item({ type: 'T2' })],
    expected: 'NO',
  },
  {
    title: 'MULTILATERAL, the type is not',
    changes: [authorisation({ kind: 'MULTILATERAL' }), item({ type: 'T2' })],
    expected: 'FIRES',
  },
  { title: 'it has no categories', changes: [authorisation({ personCategories: [] })], expected: 'FIRES' },
  {
    title: 'it has neither categories nor types, and the disclosure names nobody',
    changes: [authorisation({ personCategories: [], dataTypes: [] }), disclosure({ persons: [], dataItems: [] })],
    expected: 'NO',
  },
  {
    title: 'it has no types, and the disclosure carries no item',
    changes: [authorisation({ dataTypes: [] }), disclosure({ dataItems: [] })],
    expected: 'NO',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  {
    changes: [person({ category: 'C2' }), item({ type: 'T2' })],
    lines: ['authorisation=A1, named=I1, outside=T2', 'authorisation=A1, named=X1, outside=C2'],
  },
];
