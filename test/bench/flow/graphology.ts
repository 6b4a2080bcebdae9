import { MultiDirectedGraph } from 'graphology';
import { byText } from '../../../server/by-text.ts';
import type { Trace } from '../data/trace.ts';
import type { FlowAnswer } from './answer.ts';

type Graph = MultiDirectedGraph;

/** Edge types are attributes in graphology; a neighbour is found by going over a node's edges. */
export function buildGraphology(trace: Trace): Graph {
  const graph: Graph = new MultiDirectedGraph();
  const { services, partnerships, memberships } = trace.reference;
  for (const { id, kind } of services) graph.addNode(id, { kind });
  for (const { id } of partnerships) graph.addNode(id);
  for (const { id } of trace.rows.persons()) graph.addNode(id);
  for (const { service, partnership, validFrom, validTo } of memberships) {
    graph.addEdge(service, partnership, { type: 'MEMBER_OF', validFrom, validTo });
  }
  for (const row of trace.rows.disclosures()) {
    graph.addNode(row.id, { date: row.date });
    graph.addEdge(row.id, row.from, { type: 'MADE_BY' });
    for (const to of trace.recipients(row)) graph.addEdge(row.id, to, { type: 'TO' });
    for (const person of row.persons) graph.addEdge(row.id, person, { type: 'ABOUT' });
    for (const earlier of row.onwardOf) graph.addEdge(row.id, earlier, { type: 'ONWARD_OF' });
  }
  return graph;
}

interface Step {
  readonly id: string;
  readonly date: string;
  from: string;
  readonly to: string[];
  readonly earlier: string[];
}

function stepOf(graph: Graph, id: string): Step {
  const step: Step = { id, date: graph.getNodeAttribute(id, 'date'), from: '', to: [], earlier: [] };
  graph.forEachOutEdge(id, (_edge, { type }, _source, target) => {
    if (type === 'MADE_BY') step.from = target;
    else if (type === 'TO') step.to.push(target);
    else if (type === 'ONWARD_OF') step.earlier.push(target);
  });
  return step;
}

/** Hops by a breadth-first walk from the first disclosures. */
function walk(steps: ReadonlyMap<string, Step>): Map<string, number> {
  const later = new Map<string, string[]>();
  const hops = new Map<string, number>();
  const queue: string[] = [];
  for (const { id, earlier } of steps.values()) {
    const known = earlier.filter((one) => steps.has(one));
    if (known.length === 0) {
      hops.set(id, 1);
      queue.push(id);
    }
    for (const one of known) later.set(one, [...(later.get(one) ?? []), id]);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const id = queue[at] ?? '';
    for (const next of later.get(id) ?? []) {
      if (hops.has(next)) continue;
      hops.set(next, (hops.get(id) ?? 0) + 1);
      queue.push(next);
    }
  }
  return hops;
}

interface Known {
  hops: number;
  first: string | null;
}

interface Share {
  readonly holder: string;
  readonly hops: number;
  readonly day: string;
  readonly via: string;
}

const isBetter = (one: Share, other: Share): boolean =>
  one.hops !== other.hops
    ? one.hops < other.hops
    : one.day !== other.day
      ? one.day < other.day
      : one.via !== other.via
        ? one.via < other.via
        : one.holder < other.holder;

const latest = (...days: string[]): string => days.sort(byText).at(-1) ?? '';

function possible(graph: Graph, known: ReadonlyMap<string, Known>, asOf: string): Map<string, Share> {
  const best = new Map<string, Share>();
  for (const [holder, { hops, first }] of known) {
    if (first === null || graph.getNodeAttribute(holder, 'kind') !== 'FOREIGN') continue;
    graph.forEachOutEdge(holder, (_edge, mine, _source, via) => {
      if (mine['type'] !== 'MEMBER_OF') return;
      graph.forEachInEdge(via, (_other, theirs, service) => {
        if (theirs['type'] !== 'MEMBER_OF' || known.has(service)) return;
        if (graph.getNodeAttribute(service, 'kind') !== 'FOREIGN') return;
        const day = latest(first, mine['validFrom'], theirs['validFrom']);
        if (day > asOf || day > (mine['validTo'] ?? asOf) || day > (theirs['validTo'] ?? asOf)) return;
        const share = { holder, hops, day, via };
        const before = best.get(service);
        if (before === undefined || isBetter(share, before)) best.set(service, share);
      });
    });
  }
  return best;
}

/** The whole flow by walking the graph in memory. */
export function graphologyFlow(graph: Graph, person: string, asOf: string): FlowAnswer {
  const steps = new Map<string, Step>();
  graph.forEachInEdge(person, (_edge, { type }, id) => {
    if (type !== 'ABOUT' || graph.getNodeAttribute(id, 'date') > asOf) return;
    steps.set(id, stepOf(graph, id));
  });
  const hops = walk(steps);
  const known = new Map<string, Known>();
  const edges: [string, string, string, number, string | null, string | null][] = [];
  for (const { id, date, from, to } of steps.values()) {
    const hop = hops.get(id) ?? 0;
    if (hop === 1) known.set(from, { hops: 0, first: known.get(from)?.first ?? null });
    for (const service of to) {
      edges.push([from, service, 'KNOWN', hop, id, date]);
      const before = known.get(service);
      if (before === undefined) known.set(service, { hops: hop, first: date });
      else {
        before.hops = Math.min(before.hops, hop);
        if (before.first === null || date < before.first) before.first = date;
      }
    }
  }
  const nodes: [string, string, number, string | null, string | null][] = [];
  for (const [id, node] of known) nodes.push([id, 'KNOWN', node.hops, node.first, null]);
  for (const [service, share] of possible(graph, known, asOf)) {
    nodes.push([service, 'POSSIBLE', share.hops + 1, null, share.via]);
    edges.push([share.holder, service, 'POSSIBLE', share.hops + 1, null, null]);
  }
  return { nodes, edges };
}
