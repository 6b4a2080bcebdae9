import { disclosure, type Evidence, type Example } from '../base.ts';
import type { Rule } from '../rule.ts';

/** domain.md, Verdict, the row NO_RELIABILITY: fires when reliability or timeliness is not indicated. */
export const rule: Rule = {
  name: 'NO_RELIABILITY',
  severity: 'CARELESS',
  aboutAuthorisation: false,
  judge: (_folder, disclosure) => {
    const { reliabilityIndicated, timelinessIndicated } = disclosure;
    if (reliabilityIndicated === false || timelinessIndicated === false) return 'FIRES';
    if (reliabilityIndicated === null || timelinessIndicated === null) return 'OPEN';
    return 'NO';
  },
};

export const examples: Example[] = [
  {
    title: 'both indicated',
    changes: [disclosure({ reliabilityIndicated: true, timelinessIndicated: true })],
    expected: 'NO',
  },
  {
    title: 'reliability is not',
    changes: [disclosure({ reliabilityIndicated: false, timelinessIndicated: true })],
    expected: 'FIRES',
  },
  {
    title: 'timeliness is not',
    changes: [disclosure({ reliabilityIndicated: true, timelinessIndicated: false })],
    expected: 'FIRES',
  },
  {
    title: 'reliability is not, timeliness not on record',
    changes: [disclosure({ reliabilityIndicated: false, timelinessIndicated: null })],
    expected: 'FIRES',
  },
  {
    title: 'timeliness is not, reliability not on record',
    changes: [disclosure({ reliabilityIndicated: null, timelinessIndicated: false })],
    expected: 'FIRES',
  },
  {
    title: 'reliability not on record',
    changes: [disclosure({ reliabilityIndicated: null, timelinessIndicated: true })],
    expected: 'OPEN',
  },
  {
    title: 'timeliness not on record',
    changes: [disclosure({ reliabilityIndicated: true, timelinessIndicated: null })],
    expected: 'OPEN',
  },
  {
    title: 'neither on record',
    changes: [disclosure({ reliabilityIndicated: null, timelinessIndicated: null })],
    expected: 'OPEN',
  },
];

export const evidence: Evidence[] = [
  {
    changes: [disclosure({ timelinessIndicated: false })],
    lines: ['reliabilityIndicated=true, timelinessIndicated=false'],
  },
  {
    changes: [disclosure({ reliabilityIndicated: null })],
    lines: ['missing=reliabilityIndicated, timelinessIndicated=true'],
  },
];
