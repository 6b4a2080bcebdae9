import type { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { problemAt } from './check.ts';

/**
 * Finds the nodes that lie on a circle of a directed graph, by taking away, again and again, those that point nowhere.
 * What is left also holds nodes that merely lead to a circle, so the same is then done from the other side.
 */
export function onCircles(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reversed = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) reversed.set(to, [...(reversed.get(to) ?? []), from]);
  }
  const left = new Set(edges.keys());
  const peel = (forward: ReadonlyMap<string, readonly string[]>, backward: ReadonlyMap<string, readonly string[]>) => {
    const count = (node: string) => (forward.get(node) ?? []).filter((to) => left.has(to)).length;
    const degree = new Map([...left].map((node) => [node, count(node)]));
    const bare = [...left].filter((node) => degree.get(node) === 0);
    for (let node = bare.pop(); node !== undefined; node = bare.pop()) {
      left.delete(node);
      for (const previous of backward.get(node) ?? []) {
        if (!left.has(previous)) continue;
        const now = (degree.get(previous) ?? 0) - 1;
        degree.set(previous, now);
        if (now === 0) bare.push(previous);
      }
    }
  };
  peel(edges, reversed);
  peel(reversed, edges);
  return left;
}

/** Subgroups form no circle (format.md); no disclosure comes from itself, however indirectly (domain.md, "Flow"). */
export function checkCircles(world: World): Problem[] {
  const groups = world['partnerships.csv'];
  const parents = new Map(
    [...groups].map(([id, { row }]) => [id, row.subgroupOf === null ? [] : [row.subgroupOf]] as const),
  );
  const disclosures = world['disclosures.csv'];
  const earlier = new Map([...disclosures].map(([id, { row }]) => [id, row.onwardOf] as const));
  const circle = (
    file: 'partnerships.csv' | 'disclosures.csv',
    column: string,
    targets: typeof earlier,
    what: string,
  ) => {
    const circling = onCircles(targets);
    return [...circling].map((id) => {
      const value = (targets.get(id) ?? []).filter((to) => circling.has(to)).join('|');
      return problemAt([{ file, outcome: world[file].get(id), column, value }], `makes ${id} ${what}`);
    });
  };
  return [
    ...circle('partnerships.csv', 'subgroupOf', parents, 'a subgroup of itself, directly or by way of others'),
    ...circle('disclosures.csv', 'onwardOf', earlier, 'come from itself, directly or by way of others'),
  ].filter((problem) => problem !== null);
}
