import { describe, expect, it } from 'vitest';
import { barsOf, kindsOf } from '../../client/contradictions/bars.ts';
import type { ScopeRowFragment, Verdict } from '../../client/generated/graphql.ts';
import { reachesIn } from '../../client/partnership/exposure-over-time/lines-options.ts';
import { matrixMarksOf as joinedMarksOf, rowsOf } from '../../client/partnership/joined-after/matrix-marks.ts';
import { type Inward, membersOf, type Stay } from '../../client/partnership/members.ts';
import { timelineMarksOf } from '../../client/partnership/members-over-time/timeline-marks.ts';
import { matrixMarksOf } from '../../client/person-scope/matrix-marks.ts';
import { columnsOf } from '../../client/person-scope/model.ts';
import { termLineOf, termMarksOf } from '../../client/recall/term-marks.ts';
import type { Lane } from '../../client/timeline/lane.ts';
import { laneMarksOf, seenIn } from '../../client/timeline/seen.ts';

describe('the legend of lanes', () => {
  const span = { from: '2020-01-01', to: '2020-03-01' };
  const lane = (more: Partial<Lane>): Lane => ({
    id: 'T-1',
    label: 'T-1',
    lines: [],
    tone: 'authorisation',
    period: { validFrom: '2020-01-10', validTo: '2020-02-10' },
    withdrawnOn: null,
    selected: false,
    contradicts: null,
    marks: [],
    ...more,
  });
  const on = (day: string, verdict: Verdict) => ({ id: day, day, verdict, tip: '' });
  const marksOf = (lanes: readonly Lane[], day = '2020-04-01') => laneMarksOf(seenIn(lanes, span, day));
  const nothing = { keys: [], verdicts: [] };

  it('has nothing to explain where nothing is in sight', () => {
    expect(marksOf([])).toEqual(nothing);
    expect(marksOf([lane({ period: null })])).toEqual(nothing);
    expect(marksOf([lane({ period: { validFrom: '2020-03-02', validTo: null } })])).toEqual(nothing);
    expect(marksOf([lane({ period: { validFrom: '2019-01-01', validTo: '2019-12-30' } })])).toEqual(nothing);
  });

  it('tells weighing notes from authorisations', () => {
    expect(marksOf([lane({})]).keys).toEqual(['authorisation']);
    expect(marksOf([lane({ tone: 'note' })]).keys).toEqual(['note']);
    expect(marksOf([lane({}), lane({ tone: 'note' })]).keys).toEqual(['note', 'authorisation']);
  });

  it('has a withdrawal where days of the period come after it, and nothing in force where none come before it', () => {
    expect(marksOf([lane({ withdrawnOn: '2020-01-20' })]).keys).toEqual(['authorisation', 'lapsed']);
    expect(marksOf([lane({ withdrawnOn: '2020-02-11' })]).keys).toEqual(['authorisation']);
    expect(marksOf([lane({ withdrawnOn: '2020-01-10' })]).keys).toEqual(['lapsed']);
    expect(
      marksOf([lane({ period: { validFrom: '2019-01-01', validTo: null }, withdrawnOn: '2019-06-01' })]).keys,
    ).toEqual(['lapsed']);
    expect(
      marksOf([lane({ period: { validFrom: '2020-01-10', validTo: null }, withdrawnOn: '2020-05-01' })]).keys,
    ).toEqual(['authorisation']);
  });

  it('has the chosen day, and what contradicts on it, where that day is in sight', () => {
    const contradicting = lane({ tone: 'note', contradicts: 'NOTE_NEWER' });
    expect(marksOf([contradicting], '2020-03-01').keys).toEqual(['note', 'contradiction', 'day']);
    expect(marksOf([contradicting], '2020-03-02').keys).toEqual(['note']);
    expect(marksOf([lane({ tone: 'note' })], '2020-01-01').keys).toEqual(['note', 'day']);
  });

  it('has the verdicts of the disclosures in sight, worst first', () => {
    const marks = [
      on('2019-12-31', 'UNDECIDED'),
      on('2020-01-01', 'LAWFUL'),
      on('2020-03-01', 'UNLAWFUL'),
      on('2020-03-02', 'CARELESS'),
    ];
    expect(marksOf([lane({ marks })]).verdicts).toEqual(['UNLAWFUL', 'LAWFUL']);
    expect(marksOf([lane({ period: null, marks })])).toEqual({ keys: [], verdicts: ['UNLAWFUL', 'LAWFUL'] });
  });
});

describe('the legend of how long holders have the data', () => {
  const day = '2020-03-01';
  const holder = (dates: readonly string[], destroyBy: string | null) =>
    termLineOf({ disclosures: dates.map((date) => ({ date })) as never, destroyBy }, day);

  it('has a day of destruction where one was agreed, and what comes after it once it has passed', () => {
    const without = holder(['2020-01-01'], null);
    const ahead = holder(['2020-01-01'], '2020-03-01');
    const overdue = holder(['2020-01-01'], '2020-02-29');
    expect(termMarksOf([without])).toEqual(['received', 'held', 'asOf']);
    expect(termMarksOf([ahead])).toEqual(['received', 'held', 'destroyBy', 'asOf']);
    expect(termMarksOf([overdue])).toEqual(['received', 'held', 'destroyBy', 'overdue', 'asOf']);
    expect(termMarksOf([without, overdue])).toEqual(['received', 'held', 'destroyBy', 'overdue', 'asOf']);
    expect(termMarksOf([])).toEqual([]);
  });

  it('has no time of holding where that took no day', () => {
    expect(termMarksOf([holder(['2020-03-01'], null)])).toEqual(['received', 'asOf']);
    // It was received after the day on which it should have been destroyed.
    expect(termMarksOf([holder(['2020-01-10'], '2020-01-05')])).toEqual(['received', 'destroyBy', 'overdue', 'asOf']);
    expect(termMarksOf([holder(['2020-03-01'], '2020-01-05')])).toEqual(['received', 'destroyBy', 'asOf']);
  });

  it('is of stretches that meet', () => {
    expect(holder(['2020-02-01', '2020-01-01', '2020-02-01'], '2020-02-10')).toEqual({
      received: ['2020-01-01', '2020-02-01'],
      held: { from: '2020-01-01', to: '2020-02-10' },
      overdue: { from: '2020-02-10', to: '2020-03-01' },
      destroyBy: '2020-02-10',
    });
  });
});

describe('the legend of who has which data', () => {
  const person = 'P-1';
  const disclosure = (id: string, from: string, verdict: Verdict, type = 'NAAM') => ({
    id,
    from: { id: from },
    verdict,
    dataItems: [{ person: { id: person }, type: { id: type, name: type } }],
  });
  const row = (id: string, elevatedRisk: boolean, disclosures: readonly ReturnType<typeof disclosure>[]) =>
    ({
      service: { id, name: id, elevatedRisk },
      dataTypes: disclosures.flatMap(({ dataItems }) => dataItems.map(({ type }) => type)),
      disclosures,
    }) as unknown as ScopeRowFragment;
  const marksOf = (known: readonly ScopeRowFragment[], possible: readonly ScopeRowFragment[] = []) =>
    matrixMarksOf({ person, known, possible, columns: columnsOf(known, person) });

  it('has the worst verdict of each cell and no better one that is behind it', () => {
    const lawful = disclosure('V-1', 'EIGEN', 'LAWFUL');
    const careless = disclosure('V-2', 'EIGEN', 'CARELESS');
    const elsewhere = disclosure('V-3', 'EIGEN', 'LAWFUL', 'FOTO');
    expect(marksOf([row('LID', false, [lawful])]).verdicts).toEqual(['LAWFUL']);
    expect(marksOf([row('LID', false, [lawful, careless])]).verdicts).toEqual(['CARELESS']);
    expect(marksOf([row('LID', false, [lawful, careless, elsewhere])]).verdicts).toEqual(['CARELESS', 'LAWFUL']);
  });

  it('has the ways in which the data went, by the cells', () => {
    const to = disclosure('V-1', 'EIGEN', 'LAWFUL');
    const on = disclosure('V-2', 'LID', 'NOT_ASSESSED');
    const onOther = disclosure('V-2', 'LID', 'NOT_ASSESSED', 'FOTO');
    expect(marksOf([row('LID', false, [to])]).ways).toEqual(['received']);
    expect(marksOf([row('LID', false, [to, on])]).ways).toEqual(['both']);
    expect(marksOf([row('LID', false, [to, onOther])]).ways).toEqual(['received', 'made']);
    expect(marksOf([row('EIGEN', false, [to]), row('LID', false, [to])]).ways).toEqual(['received', 'made']);
  });

  it('has the risk of a service in any of its rows', () => {
    expect(marksOf([row('LID', false, [])]).hasRisk).toBe(false);
    expect(marksOf([row('LID', true, [])]).hasRisk).toBe(true);
    expect(marksOf([row('LID', false, [])], [row('ANDER', true, [])]).hasRisk).toBe(true);
    expect(marksOf([])).toEqual({ verdicts: [], ways: [], hasRisk: false });
  });
});

describe('the legends of a partnership', () => {
  const stay = (id: string, validFrom: string, validTo: string | null = null, elevatedRisk = false): Stay =>
    ({
      validFrom,
      validTo,
      service: { id, name: id, kind: id === 'EIGEN' ? 'OWN' : 'FOREIGN', elevatedRisk },
    }) as Stay;
  const inward = (date: string, verdict: Verdict, recipients: readonly string[]): Inward =>
    ({ id: date, date, verdict, from: { id: 'EIGEN' }, recipients: recipients.map((id) => ({ id })) }) as Inward;
  const span = { from: '2020-01-01', to: '2020-12-31' };

  it('tell over time whose stays are in sight, and what was received before the day and after it', () => {
    const marksOf = (stays: readonly Stay[], disclosures: readonly Inward[], asOf: string) =>
      timelineMarksOf({ members: membersOf(stays), disclosures, span, asOf });
    const own = stay('EIGEN', '2019-01-01');
    const gone = stay('WEG', '2018-01-01', '2019-12-31');
    const member = stay('LID', '2019-01-01', '2020-01-01');
    const one = inward('2020-06-01', 'CARELESS', ['LID']);
    expect(marksOf([], [], '2020-06-01')).toEqual({ keys: [], verdicts: [] });
    expect(marksOf([own], [], '2020-06-01')).toEqual({ keys: ['own'], verdicts: [] });
    expect(marksOf([own, gone], [], '2020-06-01').keys).toEqual(['own']);
    expect(marksOf([own, member], [], '2020-06-01').keys).toEqual(['own', 'foreign']);
    expect(marksOf([member], [one], '2020-06-01')).toEqual({ keys: ['foreign', 'received'], verdicts: ['CARELESS'] });
    expect(marksOf([member], [one], '2020-05-31').keys).toEqual(['foreign', 'later']);
    // Who received it has no row: it has a sign on top, and no dot.
    expect(marksOf([own], [one], '2020-06-01')).toEqual({ keys: ['own'], verdicts: ['CARELESS'] });
    // Its bar is out of sight, its name is not.
    expect(marksOf([stay('WEG', '2018-01-01', '2019-12-31', true)], [], '2020-06-01').keys).toEqual(['risk']);
  });

  it('tell of each member what it has to do with a disclosure, and the verdicts of those', () => {
    const marksOf = (stays: readonly Stay[], disclosures: readonly Inward[], asOf: string) =>
      joinedMarksOf(rowsOf(membersOf(stays), disclosures, asOf), disclosures);
    const own = stay('EIGEN', '2019-01-01');
    const member = stay('LID', '2019-01-01');
    const newcomer = stay('NIEUW', '2020-07-01');
    const gone = stay('WEG', '2018-01-01', '2019-12-31');
    const one = inward('2020-06-01', 'LAWFUL', ['LID']);
    const other = inward('2020-08-01', 'UNLAWFUL', ['LID', 'NIEUW']);
    expect(marksOf([own, member], [one], '2020-12-31')).toEqual({
      standings: ['made', 'received'],
      verdicts: ['LAWFUL'],
    });
    expect(marksOf([own, member, newcomer], [one], '2020-12-31').standings).toEqual(['made', 'received', 'later']);
    expect(marksOf([own, member, newcomer], [other], '2020-12-31').standings).toEqual(['made', 'received']);
    expect(marksOf([own, gone], [one, other], '2020-12-31')).toEqual({
      standings: ['made', 'left'],
      verdicts: ['UNLAWFUL', 'LAWFUL'],
    });
  });

  it('tell of exposure what the lines are, where there are lines', () => {
    expect(reachesIn([])).toEqual([]);
    expect(reachesIn([{ service: 'LID', day: '2020-06-01', known: 1, possible: 0 }])).toEqual(['KNOWN', 'POSSIBLE']);
  });
});

describe('the legend of contradictions over time', () => {
  const count = (day: string, notPermitted: number, newer: number) => ({
    day,
    PRODUCT_NOT_PERMITTED: notPermitted,
    NOTE_NEWER: newer,
  });

  it('has the kinds of which there is a bar', () => {
    const kindsIn = (...counts: ReturnType<typeof count>[]) => kindsOf(barsOf(counts));
    expect(kindsIn()).toEqual([]);
    expect(kindsIn(count('2020-01-01', 0, 0))).toEqual([]);
    expect(kindsIn(count('2020-01-01', 0, 2), count('2020-02-01', 0, 0))).toEqual(['NOTE_NEWER']);
    expect(kindsIn(count('2020-01-01', 0, 2), count('2020-02-01', 1, 0))).toEqual([
      'PRODUCT_NOT_PERMITTED',
      'NOTE_NEWER',
    ]);
  });

  it('is of bars on top of one another', () => {
    expect(barsOf([count('2020-01-01', 3, 2)])).toEqual([
      { day: '2020-01-01', kind: 'PRODUCT_NOT_PERMITTED', from: 0, to: 3 },
      { day: '2020-01-01', kind: 'NOTE_NEWER', from: 3, to: 5 },
    ]);
  });
});
