import type { FlowEdge, FlowNode } from '../../graph/model.ts';

/** A service with more neighbours than this is drawn with them as one. */
export const mostNeighbours = 500;

const mark = 'group|';

/** The service whose neighbours a group holds; null for a service itself. No id holds a bar, so the two can't be confused. */
export const hubOf = (id: string): string | null => (id.startsWith(mark) ? id.slice(mark.length) : null);

/** By service, the group that it is drawn in. */
export type GroupOf = ReadonlyMap<string, string>;

interface Graph<Node, Edge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

function neighboursOf(edges: readonly FlowEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const result = new Map<string, Set<string>>();
  const note = (id: string, other: string) => {
    const set = result.get(id);
    if (set) set.add(other);
    else result.set(id, new Set([other]));
  };
  for (const { from, to } of edges) {
    note(from, to);
    note(to, from);
  }
  return result;
}

/** The services with more neighbours than can be drawn, nearest first, with the neighbours of each. */
export function hubsOf(
  { nodes, edges }: Graph<FlowNode, FlowEdge>,
  most = mostNeighbours,
): ReadonlyMap<string, readonly FlowNode[]> {
  const neighbours = neighboursOf(edges);
  const isHub = (id: string) => (neighbours.get(id)?.size ?? 0) > most;
  return new Map(
    nodes
      .filter(({ id }) => isHub(id))
      .map(({ id }) => [id, nodes.filter((node) => neighbours.get(id)?.has(node.id) && !isHub(node.id))]),
  );
}

/**
 * Puts the neighbours of each hub in one group, but for those that are picked; one with two hubs goes with the nearer.
 * An origin is never put in a group: it is where a reader begins.
 */
export function groupsOf(hubs: ReadonlyMap<string, readonly FlowNode[]>, picked: ReadonlySet<string>): GroupOf {
  const groupOf = new Map<string, string>();
  for (const [hub, members] of hubs) {
    for (const { id, hops } of members) {
      if (!picked.has(id) && hops > 0 && !groupOf.has(id)) groupOf.set(id, mark + hub);
    }
  }
  return groupOf;
}

/** The same graph with each group as one service; lines within a group are left out. */
export function grouped<Edge extends FlowEdge>(
  { nodes, edges }: Graph<FlowNode, Edge>,
  groupOf: GroupOf,
  nameOf: (count: number) => string,
): Graph<FlowNode, Edge> {
  if (groupOf.size === 0) return { nodes, edges };
  const drawn = (id: string) => groupOf.get(id) ?? id;
  const members = new Map<string, FlowNode[]>();
  for (const node of nodes) {
    const group = groupOf.get(node.id);
    if (group === undefined) continue;
    const list = members.get(group);
    if (list) list.push(node);
    else members.set(group, [node]);
  }
  return {
    nodes: [
      ...nodes.filter(({ id }) => !groupOf.has(id)),
      ...[...members].map(([id, all]) => groupNode(id, all, nameOf(all.length))),
    ],
    edges: edges
      .map((edge) => ({ ...edge, from: drawn(edge.from), to: drawn(edge.to) }))
      .filter(({ from, to }) => from !== to || hubOf(from) === null),
  };
}

function groupNode(id: string, members: readonly FlowNode[], name: string): FlowNode {
  const known = members.some(({ reach }) => reach === 'KNOWN');
  return {
    id,
    reach: known ? 'KNOWN' : 'POSSIBLE',
    hops: Math.min(...members.map(({ hops }) => hops)),
    firstReceived: members.flatMap(({ firstReceived }) => firstReceived ?? []).sort()[0] ?? null,
    via: null,
    service: {
      id,
      name,
      country: '',
      kind: 'FOREIGN',
      elevatedRisk: members.some(({ service }) => service.elevatedRisk),
    },
  };
}
