import { disclosure, type Evidence, type Example } from '../base.ts';
import type { Rule } from '../rule.ts';

/** domain.md, Verdict, the row REQUEST_UNAUTHORISED: fires when it carries a request which was not authorised. */
export const rule: Rule = {
  name: 'REQUEST_UNAUTHORISED',
  severity: 'UNLAWFUL',
  aboutAuthorisation: false,
  judge: (_folder, disclosure) => {
    const { requestMade, requestAuthorised } = disclosure;
    if (requestAuthorised === true || requestMade === false) return 'NO';
    if (requestMade === true && requestAuthorised === false) return 'FIRES';
    return 'OPEN';
  },
};

export const examples: Example[] = [
  {
    title: 'made, not authorised',
    changes: [disclosure({ requestMade: true, requestAuthorised: false })],
    expected: 'FIRES',
  },
  { title: 'made, authorised', changes: [disclosure({ requestMade: true, requestAuthorised: true })], expected: 'NO' },
  {
    title: 'made, authorised not on record',
    changes: [disclosure({ requestMade: true, requestAuthorised: null })],
    expected: 'OPEN',
  },
  {
    title: 'not made, not authorised',
    changes: [disclosure({ requestMade: false, requestAuthorised: false })],
    expected: 'NO',
  },
  {
    title: 'not made, authorised not on record',
    changes: [disclosure({ requestMade: false, requestAuthorised: null })],
    expected: 'NO',
  },
  {
    title: 'not made, authorised',
    changes: [disclosure({ requestMade: false, requestAuthorised: true })],
    expected: 'NO',
  },
  {
    title: 'made not on record, not authorised',
    changes: [disclosure({ requestMade: null, requestAuthorised: false })],
    expected: 'OPEN',
  },
  {
    title: 'made not on record, authorised',
    changes: [disclosure({ requestMade: null, requestAuthorised: true })],
    expected: 'NO',
  },
  {
    title: 'neither on record',
    changes: [disclosure({ requestMade: null, requestAuthorised: null })],
    expected: 'OPEN',
  },
];

export const evidence: Evidence[] = [
  {
    changes: [disclosure({ requestMade: true, requestAuthorised: false })],
    lines: ['requestAuthorised=false, requestMade=true'],
  },
  { changes: [disclosure({ requestMade: true })], lines: ['missing=requestAuthorised, requestMade=true'] },
  { changes: [disclosure({ requestMade: null })], lines: ['missing=requestAuthorised|requestMade'] },
];
