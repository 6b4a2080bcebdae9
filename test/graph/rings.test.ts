import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hub, type RingNode, ringNames, type ShownRings } from '../../client/graph/rings/model.ts';
import { boxSize, placeRings } from '../../client/graph/rings/place.ts';
import { marksOf } from '../../client/graph/rings/ring-legend.ts';

const nodes = fc
  .array(fc.record({ ring: fc.constantFrom(...ringNames), near: fc.array(fc.nat(60), { maxLength: 4 }) }), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(
      ({ ring, near }, index): RingNode => ({
        id: `N-${index}`,
        ring,
        name: '',
        near: near.map((one) => `N-${one}`),
      }),
    ),
  );

const hair = 1e-6;

describe('the rings around a partnership', () => {
  it('keep every two boxes apart, also from the middle, however many there are', () => {
    fc.assert(
      fc.property(nodes, (all) => {
        const placed = [...placeRings(all).boxes.values()];
        expect(placed).toHaveLength(all.length + 1);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const touches =
              Math.abs(one.x - other.x) < boxSize.width - hair && Math.abs(one.y - other.y) < boxSize.height - hair;
            expect(touches).toBe(false);
          }
        }
      }),
    );
  });

  it('lie around one another: own services inmost, then the members, then what is outside', () => {
    fc.assert(
      fc.property(nodes, (all) => {
        const { boxes, rings } = placeRings(all);
        const ringOf = ({ id }: RingNode) => {
          const box = boxes.get(id);
          return rings.findIndex(
            ({ x, y }) => Math.abs(((box?.x ?? 0) / x) ** 2 + ((box?.y ?? 0) / y) ** 2 - 1) < hair,
          );
        };
        const outmost = (name: string) => Math.max(-1, ...all.filter(({ ring }) => ring === name).map(ringOf));
        const inmost = (name: string) =>
          Math.min(Number.POSITIVE_INFINITY, ...all.filter(({ ring }) => ring === name).map(ringOf));
        expect(Math.min(...ringNames.map(inmost))).toBeGreaterThanOrEqual(0);
        expect(inmost('members')).toBeGreaterThan(outmost('own'));
        expect(inmost('related')).toBeGreaterThan(Math.max(outmost('own'), outmost('members')));
      }),
    );
  });
});

describe('their legend', () => {
  const service = (id: string, kind: 'OWN' | 'FOREIGN', elevatedRisk: boolean): ShownRings['nodes'][number] => ({
    id,
    ring: kind === 'OWN' ? 'own' : 'members',
    name: id,
    near: [],
    text: id,
    hasFigures: false,
    reach: 'KNOWN',
    service: { kind, elevatedRisk },
  });

  it('explains what is shown, and nothing else', () => {
    const own = service('EIGEN', 'OWN', false);
    const risky = service('LID', 'FOREIGN', true);
    const shown: ShownRings = { nodes: [own, risky], ties: [{ from: hub, to: 'LID', kind: 'left' }] };
    const none = { ties: [], changes: [], hasFigures: false };
    expect(marksOf(shown, new Map())).toEqual({ ...none, kinds: ['own', 'risk'], ties: ['left'] });
    expect(marksOf({ nodes: [own], ties: [] }, new Map())).toEqual({ ...none, kinds: ['own'] });
  });

  it('tells a partnership from a service, one that is only possible from one that is known, and figures from none', () => {
    const middle = { id: hub, ring: 'own', name: '', near: [], text: '', hasFigures: false, reach: 'KNOWN' } as const;
    const possible = { ...service('LID', 'FOREIGN', false), reach: 'POSSIBLE', hasFigures: true } as const;
    expect(marksOf({ nodes: [middle, possible], ties: [] }, new Map())).toEqual({
      kinds: ['partnership', 'possible'],
      ties: [],
      changes: [],
      hasFigures: true,
    });
  });

  it('explains what became of each where two days are compared', () => {
    const shown: ShownRings = {
      nodes: [service('LID', 'FOREIGN', false)],
      ties: [{ from: hub, to: 'LID', kind: 'member' }],
    };
    const marks = { kinds: ['foreign'], ties: [], hasFigures: false };
    expect(marksOf(shown, new Map([['LID', 'added']]))).toEqual({ ...marks, changes: ['added'] });
    expect(marksOf(shown, new Map([['LID', 'same']]))).toEqual({ ...marks, changes: ['same'] });
    // Without its line nothing tells that it stayed as it was.
    expect(marksOf({ ...shown, ties: [] }, new Map([['LID', 'same']]))).toEqual({ ...marks, changes: [] });
  });
});
