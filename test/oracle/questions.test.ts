import { expect, test } from 'vitest';
import { authorisationScope } from './authorisation-scope.ts';
import { add, authorisation, changed, disclosure, disclosureToo, item, member, note, noteToo } from './base.ts';
import { contradictions } from './contradictions.ts';
import { partnershipExposure, serviceExposure } from './exposure.ts';
import { row } from './look.ts';
import { personScope } from './person-scope.ts';
import { recall } from './recall.ts';
import { ruleCounts, verdict, verdictCounts } from './verdict.ts';
import { withdrawalImpact } from './withdrawal.ts';

const END = '2020-12-31';
const nil = disclosureToo('D9', { product: 'NIL_REPLY', persons: [], dataItems: [], date: '2020-03-09' });

test('the verdict: UNLAWFUL, then UNDECIDED by an unlawful rule, CARELESS, UNDECIDED by a careless rule', () => {
  const of = (...changes: Parameters<typeof changed>[0]) => {
    const folder = changed(changes);
    return verdict(folder, row(folder, 'disclosures', 'D1'));
  };
  const unlawful = authorisation({ necessity: null });
  const open = item({ basis: null });
  const careless = disclosure({ conditions: [] });
  const openCareless = disclosure({ registered: null });
  expect(of(openCareless, careless, open, unlawful)).toBe('UNLAWFUL');
  expect(of(openCareless, careless, open)).toBe('UNDECIDED');
  expect(of(openCareless, careless)).toBe('CARELESS');
  expect(of(openCareless)).toBe('UNDECIDED');
  expect(of(unlawful, disclosure({ product: 'ANALYTICAL' }))).toBe('NOT_ASSESSED');
  expect(of(disclosure({ from: 'F2' }))).toBe('NOT_ASSESSED');
});

test('the counts are of the days and the service asked about', () => {
  const folder = changed([nil, disclosureToo('D2', { from: 'O2' })]);
  expect(verdictCounts(folder, null, null, null)).toEqual([
    { verdict: 'LAWFUL', count: 1 },
    { verdict: 'NOT_ASSESSED', count: 1 },
    { verdict: 'UNLAWFUL', count: 1 },
  ]);
  expect(verdictCounts(folder, 'O1', '2020-03-01', '2020-03-08')).toEqual([{ verdict: 'LAWFUL', count: 1 }]);
  expect(ruleCounts(folder, null, '2020-03-01', '2020-03-01')).toEqual([{ rule: 'OTHER_SERVICE', count: 1 }]);
});

test('exposure: known by any route, possible through this partnership, unlawful persons to a foreign member', () => {
  const folder = changed([
    nil,
    member('F1', '2020-01-01'),
    member('F2', '2020-06-01'),
    member('F3', '2021-01-01'),
    member('O2', '2020-01-01', '2020-01-02'),
  ]);
  const row1 = { service: 'F1', known: 1, possible: 0, disclosures: 2, unlawful: 0 };
  const none = { known: 0, possible: 0, disclosures: 0, unlawful: 0 };
  expect(partnershipExposure(folder, 'P1', END)).toEqual({
    rows: [row1, { ...none, service: 'F2', possible: 1 }, { ...none, service: 'O2' }],
    persons: 1,
    unlawfulPersons: 0,
  });
  expect(serviceExposure(folder, 'F1', END)).toEqual(row1);
  expect(serviceExposure(folder, 'F2', '2020-05-31')).toEqual({ ...none, service: 'F2' });
  authorisation({ closed: false })(folder);
  expect(partnershipExposure(folder, 'P1', END).unlawfulPersons).toBe(1);
});

test('contradictions: both what it does not permit and that it is newer, in force that day', () => {
  const folder = changed([note({ permits: ['BACKGROUND_CHECK'], validFrom: '2020-01-02' })]);
  const pair = { weighingNote: 'N1', authorisation: 'A1', service: 'F1' };
  expect(contradictions(folder, END)).toEqual([
    { ...pair, what: 'NOTE_NEWER' },
    { ...pair, what: 'PRODUCT_NOT_PERMITTED' },
  ]);
  expect(contradictions(folder, '2020-01-01')).toEqual([]);
  authorisation({ kind: 'STRUCTURAL', services: [], partnerships: ['P1'] })(folder);
  expect(contradictions(folder, END)).toEqual([]);
  member('F1', '2020-06-01')(folder);
  expect(contradictions(folder, '2020-06-01')).toEqual([{ ...pair, what: 'NOTE_NEWER' }]);
  authorisation({ withdrawnOn: '2020-06-01' })(folder);
  expect(contradictions(folder, '2020-06-01')).toEqual([]);
});

test('withdrawalImpact: an authorisation under which no authorisation rule fires, also when one is open', () => {
  const folder = changed([nil, noteToo({ service: 'F2' })]);
  const a1 = row(folder, 'authorisations', 'A1');
  add({
    authorisations: [
      { ...a1, id: 'A2', closed: null },
      { ...a1, id: 'A3', closed: false },
      { ...a1, id: 'A4', service: 'O2' },
    ],
  })(folder);
  expect(withdrawalImpact(folder, 'A1', '2020-03-01')).toEqual({
    disclosures: ['D1', 'D9'],
    persons: 1,
    alternatives: ['A2'],
  });
  expect(withdrawalImpact(folder, 'A1', '2020-03-02')).toEqual({ disclosures: ['D9'], persons: 0, alternatives: [] });
});

test('authorisationScope: what was outside it, up to the day', () => {
  const folder = changed([nil, disclosureToo('D2', { date: '2020-03-02', toServices: ['F2'] })]);
  expect(authorisationScope(folder, 'A1', '2020-03-02')).toEqual({
    persons: 1,
    disclosures: 2,
    outside: [{ rule: 'RECIPIENT_OUTSIDE', verdict: 'UNLAWFUL', disclosure: 'D2' }],
    byVerdict: [
      { verdict: 'LAWFUL', count: 1 },
      { verdict: 'UNLAWFUL', count: 1 },
    ],
  });
});

test('personScope and recall: what each service made or received about the person', () => {
  const onward = { from: 'F1', onwardOf: ['D1'], authorisationId: null, dataItems: [], destroyBy: '2020-09-01' };
  const folder = changed([
    disclosureToo('D2', { ...onward, toServices: ['F2'], conditions: ['DESTROY_AFTER_TERM'] }),
    member('F2', '2020-01-01'),
    member('F3', '2020-01-01'),
  ]);
  const both = { dataTypes: ['T1'], authorisations: ['A1'], reach: 'KNOWN', verdict: 'LAWFUL' };
  const nothing = { dataTypes: [], authorisations: [], verdict: 'NOT_ASSESSED' };
  expect(personScope(folder, 'X1', END)).toEqual([
    { ...both, service: 'F1', disclosures: ['D1', 'D2'] },
    { ...nothing, service: 'F2', reach: 'KNOWN', disclosures: ['D2'] },
    { ...nothing, service: 'F3', reach: 'POSSIBLE', disclosures: [] },
    { ...both, service: 'O1', disclosures: ['D1'] },
  ]);
  expect(recall(folder, 'X1', END)).toEqual([
    {
      service: 'F1',
      disclosures: ['D1'],
      hops: 1,
      destroyBy: null,
      conditions: ['INTELLIGENCE_USE_ONLY', 'THIRD_PARTY_RULE'],
    },
    { service: 'F2', disclosures: ['D2'], hops: 2, destroyBy: '2020-09-01', conditions: ['DESTROY_AFTER_TERM'] },
  ]);
});
