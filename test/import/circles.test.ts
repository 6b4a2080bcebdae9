import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onCircles } from '../../server/import/checks/circles.ts';

const node = fc.nat(7).map(String);
const anyGraph = fc.array(fc.tuple(node, node), { maxLength: 14 }).map((pairs) => {
  const edges = new Map<string, string[]>();
  for (const [from, to] of pairs) edges.set(from, [...(edges.get(from) ?? []), to]);
  return edges;
});

function comesBack(edges: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>();
  const next = [...(edges.get(start) ?? [])];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) next.push(...(edges.get(at) ?? []));
    seen.add(at);
  }
  return false;
}

test('on a circle are those nodes from which a walk comes back, not those between two circles', () => {
  fc.assert(
    fc.property(anyGraph, (edges) => {
      const expected = [...edges.keys()].filter((start) => comesBack(edges, start));
      expect([...onCircles(edges)].sort()).toEqual(expected.sort());
    }),
    { numRuns: 2000 },
  );
});

test('a circle of 100,000 is found, and so is its size, without running out of stack', () => {
  const count = 100_000;
  const ring = new Map(Array.from({ length: count }, (_, i) => [`${i}`, [`${(i + 1) % count}`]] as const));
  expect(onCircles(ring).size).toBe(count);
});
