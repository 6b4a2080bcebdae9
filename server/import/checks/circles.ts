import type { Problem } from '../problem.ts';
import { wrong } from '../wording.ts';
import type { World } from '../world.ts';
import { problemAt } from './check.ts';

type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Walks depth first, but for what was seen before. Not recursive: a chain may be long.
 * @returns the nodes in the order in which the walk is done with them
 */
function walk(edges: Edges, start: string, seen: Set<string>): string[] {
  const done: string[] = [];
  const stack = [{ node: start, isDone: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, isDone } = top;
    if (isDone) done.push(node);
    if (isDone || seen.has(node)) continue;
    seen.add(node);
    stack.push({ node, isDone: true });
    for (const next of edges.get(node) ?? []) stack.push({ node: next, isDone: false });
  }
  return done;
}

function reverse(edges: Edges): Edges {
  const reversed = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const sources = reversed.get(to);
      if (sources) sources.push(from);
      else reversed.set(to, [from]);
    }
  }
  return reversed;
}

/** Finds the nodes of a directed graph that lie on a circle: Kosaraju's strongly connected components. */
export function onCircles(edges: Edges): ReadonlySet<string> {
  const circling = new Set<string>();
  const visited = new Set<string>();
  const order = [...edges.keys()].flatMap((node) => walk(edges, node, visited));
  const reversed = reverse(edges);
  const seen = new Set<string>();
  for (const node of order.toReversed()) {
    const component = walk(reversed, node, seen);
    const isCircle = component.length > 1 || (component.length === 1 && edges.get(node)?.includes(node));
    if (isCircle) for (const member of component) circling.add(member);
  }
  return circling;
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
    targets: Edges,
    kind: 'SUBGROUP_OF_ITSELF' | 'FROM_ITSELF',
  ) => {
    const circling = onCircles(targets);
    return [...circling].map((id) => {
      const value = (targets.get(id) ?? []).filter((to) => circling.has(to)).join('|');
      return problemAt([{ file, outcome: world[file].get(id), column, value }], wrong(kind, { id }));
    });
  };
  return [
    ...circle('partnerships.csv', 'subgroupOf', parents, 'SUBGROUP_OF_ITSELF'),
    ...circle('disclosures.csv', 'onwardOf', earlier, 'FROM_ITSELF'),
  ].filter((problem) => problem !== null);
}
