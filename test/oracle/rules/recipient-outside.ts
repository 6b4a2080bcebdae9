import { add, authorisation, disclosure, type Evidence, type Example, member } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row RECIPIENT_OUTSIDE: fires when a recipient in `toServices` is not among its services, or `toPartnership` is not among its
 * partnerships. */
export const rule: Rule = {
  name: 'RECIPIENT_OUTSIDE',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    for (const service of disclosure.toServices) if (!authorisation.services.includes(service)) return 'FIRES';
    const { toPartnership } = disclosure;
    return firesIf(toPartnership !== null && !authorisation.partnerships.includes(toPartnership));
  },
};

export const examples: Example[] = [
  { title: 'the recipient is among its services', changes: [], expected: 'NO' },
  {
    title: 'the recipient is not among its services',
    changes: [disclosure({ toServices: ['F2'] })],
    expected: 'FIRES',
  },
  {
    title: 'one of two recipients is not among its services',
    changes: [disclosure({ toServices: ['F1', 'F2'] })],
    expected: 'FIRES',
  },
  { title: 'it names no service', changes: [authorisation({ services: [] })], expected: 'FIRES' },
  {
    title: 'also of an INDIVIDUAL authorisation',
    changes: [authorisation({ kind: 'INDIVIDUAL', services: [] })],
    expected: 'FIRES',
  },
  {
    title: 'an own service that is not among its services',
    changes: [disclosure({ toServices: ['O2'] })],
    expected: 'FIRES',
  },
  {
    title: 'the partnership is not among its partnerships',
    changes: [disclosure({ toServices: [], toPartnership: 'P1' }), member('F1', '2020-01-01')],
    expected: 'FIRES',
  },
  {
    title: 'the partnership is among its partnerships, its member is not among its services',
    changes: [
      authorisation({ partnerships: ['P1'], services: [] }),
      disclosure({ toServices: [], toPartnership: 'P1' }),
      member('F2', '2020-01-01'),
    ],
    expected: 'NO',
  },
  {
    title: 'a recipient in toServices reached through the partnership too, but not among its services',
    changes: [
      authorisation({ partnerships: ['P1'], services: [] }),
      disclosure({ toPartnership: 'P1' }),
      member('F1', '2020-01-01'),
    ],
    expected: 'FIRES',
  },
  {
    title: 'the partnership is a subgroup of one among its partnerships',
    changes: [
      add({ partnerships: [{ id: 'P2', name: 'Deelgroep', purpose: 'verband', subgroupOf: 'P1' }] }),
      authorisation({ partnerships: ['P1'] }),
      disclosure({ toPartnership: 'P2' }),
    ],
    expected: 'FIRES',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  {
    changes: [disclosure({ toServices: ['F1', 'F2', 'F3'] })],
    lines: ['authorisation=A1, recipient=F2', 'authorisation=A1, recipient=F3'],
  },
];
