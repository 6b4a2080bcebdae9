import { describe, expect, test } from 'vitest';
import { add, type Change, changed, disclosure, disclosureToo, member } from './base.ts';
import { flow } from './flow.ts';
import { brokenRules } from './valid.ts';

const P2 = add({ partnerships: [{ id: 'P2', name: 'Deelgroep', purpose: 'verband', subgroupOf: 'P1' }] });
const memberOf = (partnership: string, service: string, validFrom: string, validTo: string | null = null): Change =>
  add({ memberships: [{ partnership, service, validFrom, validTo }] });
const onward = (id: string, from: string, to: string, date: string, onwardOf: string[], persons = ['X1']): Change =>
  disclosureToo(id, { from, toServices: [to], date, onwardOf, persons, dataItems: [], authorisationId: null });

/** The flow of X1 in short: nodes `id hops firstReceived via` (a `?` before a POSSIBLE one), edges `from>to hop`. */
function short(changes: Change[], asOf: string, maxHops = 6) {
  const folder = changed(changes);
  expect(brokenRules(folder)).toEqual([]);
  const { nodes, edges, truncated } = flow(folder, 'X1', asOf, maxHops);
  const mark = (reach: string) => (reach === 'POSSIBLE' ? '?' : '');
  return {
    nodes: nodes.map((n) => `${mark(n.reach)}${n.id} ${n.hops} ${n.firstReceived ?? '-'} ${n.via ?? '-'}`),
    edges: edges.map((e) => `${mark(e.reach)}${e.from}>${e.to} ${e.hop}`),
    truncated,
  };
}
const O1 = 'O1 0 - -';
const F1 = 'F1 1 2020-03-01 -';

describe('known reach', () => {
  test('one disclosure, on its day, the day before, and without hops', () => {
    expect(short([], '2020-03-01')).toEqual({ nodes: [F1, O1], edges: ['O1>F1 1'], truncated: false });
    expect(short([], '2020-02-29')).toEqual({ nodes: [], edges: [], truncated: false });
    expect(short([], '2020-03-01', 0)).toEqual({ nodes: [O1], edges: [], truncated: true });
  });

  test('an onward disclosure on the same day, and one that returns', () => {
    const changes = [onward('D2', 'F1', 'F2', '2020-03-01', ['D1']), onward('D3', 'F2', 'O1', '2020-03-02', ['D2'])];
    expect(short(changes, '2020-03-02')).toEqual({
      nodes: [F1, 'F2 2 2020-03-01 -', 'O1 0 2020-03-02 -'],
      edges: ['F1>F2 2', 'F2>O1 3', 'O1>F1 1'],
      truncated: false,
    });
    expect(short(changes, '2020-03-02', 2).truncated).toBe(true);
    expect(short(changes, '2020-03-02', 2).edges).toEqual(['F1>F2 2', 'O1>F1 1']);
    expect(short(changes, '2020-03-01', 2).truncated).toBe(false);
  });

  test('an onward disclosure of several counts from the nearest that names the person', () => {
    const changes = [
      onward('D2', 'F1', 'F2', '2020-03-01', ['D1']),
      onward('D3', 'O2', 'F2', '2020-03-02', [], ['X2']),
      onward('D4', 'F2', 'F3', '2020-03-03', ['D2', 'D3']),
    ];
    expect(short(changes, '2020-03-03').nodes).toEqual([F1, 'F2 2 2020-03-01 -', 'F3 3 2020-03-03 -', O1]);
  });

  test('an onward disclosure that does not name the person is not in the flow', () => {
    const changes = [disclosure({ persons: ['X1', 'X2'] }), onward('D2', 'F1', 'F2', '2020-03-01', ['D1'], ['X2'])];
    expect(short(changes, '2020-03-03').nodes).toEqual([F1, O1]);
  });

  test('members of the partnership on the day receive it, those of its subgroup do not', () => {
    const changes = [
      P2,
      disclosure({ toPartnership: 'P1' }),
      member('O1', '2020-01-01'),
      member('F2', '2020-03-01', '2020-03-01'),
      memberOf('P2', 'F3', '2020-01-01'),
    ];
    expect(short(changes, '2020-03-01').nodes).toEqual([F1, 'F2 1 2020-03-01 -', O1]);
  });
});

describe('possible reach', () => {
  const f1 = member('F1', '2020-01-01');

  test('from the very day of the receipt, up to the very day asked about', () => {
    expect(short([f1, member('F2', '2020-01-01', '2020-02-29')], '2020-12-31').nodes).toEqual([F1, O1]);
    expect(short([f1, member('F2', '2020-01-01', '2020-03-01')], '2020-12-31')).toEqual({
      nodes: [F1, '?F2 2 - P1', O1],
      edges: ['?F1>F2 2', 'O1>F1 1'],
      truncated: false,
    });
    expect(short([f1, member('F2', '2020-03-05')], '2020-03-04').nodes).toEqual([F1, O1]);
    expect(short([f1, member('F2', '2020-03-05')], '2020-03-05').nodes).toEqual([F1, '?F2 2 - P1', O1]);
  });

  test('only when both are members on the same day', () => {
    const left = member('F1', '2020-01-01', '2020-03-04');
    expect(short([left, member('F2', '2020-03-05')], '2020-12-31').nodes).toEqual([F1, O1]);
    expect(short([left, member('F2', '2020-03-04')], '2020-12-31').nodes).toEqual([F1, '?F2 2 - P1', O1]);
  });

  test('is left out above maxHops, like its edge', () => {
    const cut = short([f1, member('F2', '2020-01-01')], '2020-12-31', 1);
    expect(cut).toEqual({ nodes: [F1, O1], edges: ['O1>F1 1'], truncated: true });
  });

  test('goes one step, not to an own service, and not from a subgroup to its parent', () => {
    const changes = [
      P2,
      f1,
      member('O2', '2020-01-01'),
      member('F2', '2020-01-01'),
      memberOf('P2', 'F2', '2020-01-01'),
      memberOf('P2', 'F3', '2020-01-01'),
    ];
    expect(short(changes, '2020-12-31').nodes).toEqual([F1, '?F2 2 - P1', O1]);
  });

  test('a foreign origin that never received is not a holder; one that received back is, at 0 hops', () => {
    const foreign = [disclosure({ from: 'F1', toServices: ['O1'] }), f1, member('F2', '2020-01-01')];
    expect(short(foreign, '2020-12-31').nodes).toEqual(['F1 0 - -', 'O1 1 2020-03-01 -']);
    const back = [...foreign, onward('D2', 'O1', 'F1', '2020-03-02', ['D1'])];
    expect(short(back, '2020-12-31').nodes).toEqual(['F1 0 2020-03-02 -', '?F2 1 - P1', 'O1 1 2020-03-01 -']);
  });

  test('via the nearest holder, also when a farther one shared earlier', () => {
    const changes = [
      P2,
      onward('D2', 'F1', 'F3', '2020-03-01', ['D1']),
      member('F3', '2020-01-01'),
      member('F2', '2020-01-01'),
      memberOf('P2', 'F1', '2020-05-01'),
      memberOf('P2', 'F2', '2020-05-01'),
    ];
    expect(short(changes, '2020-04-30').nodes).toEqual([F1, '?F2 3 - P1', 'F3 2 2020-03-01 -', O1]);
    const later = short(changes, '2020-05-01');
    expect(later.nodes).toEqual([F1, '?F2 2 - P2', 'F3 2 2020-03-01 -', O1]);
    expect(later.edges).toEqual(['?F1>F2 2', 'F1>F3 2', 'O1>F1 1']);
  });

  test('among the nearest: the earliest shared day, then the partnership, then the holder', () => {
    const two = [P2, disclosure({ toServices: ['F1', 'F3'] }), memberOf('P2', 'F1', '2020-01-01')];
    const f2 = (p1: string, p2: string) => [member('F2', p1), memberOf('P2', 'F2', p2), member('F3', '2020-01-01')];
    const result = (changes: Change[]) => short([...two, ...changes], '2020-12-31');
    expect(result(f2('2020-03-03', '2020-03-02')).nodes).toContain('?F2 2 - P2');
    expect(result(f2('2020-03-03', '2020-03-02')).edges).toContain('?F1>F2 2');
    expect(result(f2('2020-03-02', '2020-03-03')).nodes).toContain('?F2 2 - P1');
    expect(result(f2('2020-01-01', '2020-02-01')).nodes).toContain('?F2 2 - P1');
    expect(result(f2('2020-01-01', '2020-02-01')).edges).toContain('?F3>F2 2');
    expect(result([...f2('2020-01-01', '2020-02-01'), f1]).edges).toContain('?F1>F2 2');
  });
});
