import { authorisation, disclosure, type Evidence, type Example } from '../base.ts';
import { firesIf, type Rule } from '../rule.ts';

/** domain.md, Verdict, the row NOT_IN_FORCE: fires when the date is outside its period, or on or after its withdrawal. */
export const rule: Rule = {
  name: 'NOT_IN_FORCE',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (_folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    const { validFrom, validTo, withdrawnOn } = authorisation;
    if (disclosure.date < validFrom) return 'FIRES';
    if (validTo !== null && disclosure.date > validTo) return 'FIRES';
    return firesIf(withdrawnOn !== null && disclosure.date >= withdrawnOn);
  },
};

export const examples: Example[] = [
  { title: 'within its period', changes: [], expected: 'NO' },
  { title: 'on its first day', changes: [authorisation({ validFrom: '2020-03-01' })], expected: 'NO' },
  { title: 'the day before its first day', changes: [authorisation({ validFrom: '2020-03-02' })], expected: 'FIRES' },
  { title: 'on its last day', changes: [authorisation({ validTo: '2020-03-01' })], expected: 'NO' },
  {
    title: 'the day after its last day, a leap day',
    changes: [authorisation({ validTo: '2020-02-29' })],
    expected: 'FIRES',
  },
  {
    title: 'its period is a single day, this one',
    changes: [authorisation({ validFrom: '2020-03-01', validTo: '2020-03-01' })],
    expected: 'NO',
  },
  { title: 'an open end', changes: [authorisation({ validTo: null })], expected: 'NO' },
  { title: 'withdrawn the day after', changes: [authorisation({ withdrawnOn: '2020-03-02' })], expected: 'NO' },
  { title: 'withdrawn on the day itself', changes: [authorisation({ withdrawnOn: '2020-03-01' })], expected: 'FIRES' },
  { title: 'withdrawn the day before', changes: [authorisation({ withdrawnOn: '2020-02-29' })], expected: 'FIRES' },
  {
    title: 'withdrawn with an open end',
    changes: [authorisation({ validTo: null, withdrawnOn: '2020-02-01' })],
    expected: 'FIRES',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  {
    changes: [authorisation({ withdrawnOn: '2020-03-01' })],
    lines: ['authorisation=A1, date=2020-03-01, validFrom=2020-01-01, validTo=2020-12-31, withdrawnOn=2020-03-01'],
  },
  {
    changes: [authorisation({ validFrom: '2020-03-02', validTo: null })],
    lines: ['authorisation=A1, date=2020-03-01, validFrom=2020-03-02'],
  },
];
