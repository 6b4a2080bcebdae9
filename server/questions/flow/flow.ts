import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { hopsOf } from './hops.ts';
import type { Flow, FlowDisclosure, FlowEdge, FlowNode } from './model.ts';
import { possibleReach } from './possible.ts';

const disclosuresAbout = statement<FlowDisclosure>('flow/disclosures');

function knownEdges(disclosures: readonly FlowDisclosure[]): FlowEdge[] {
  const hops = hopsOf(disclosures);
  return disclosures
    .toSorted((one, other) => byText(one.date, other.date) || byText(one.id, other.id))
    .flatMap(({ id, date, from, recipients }) =>
      recipients
        .map(({ id: to }) => ({ from, to, reach: 'KNOWN' as const, disclosure: id, date, hop: hops.get(id) ?? 0 }))
        .sort((one, other) => byText(one.to, other.to)),
    )
    .sort((one, other) => one.hop - other.hop);
}

/** Origins of first disclosures and recipients; the maker of an onward one has received, so it is among them. */
function knownNodes(disclosures: readonly FlowDisclosure[], edges: readonly FlowEdge[]): FlowNode[] {
  const kinds = new Map<string, 'OWN' | 'FOREIGN'>();
  const firstReceived = new Map<string, Day>();
  const hops = new Map<string, number>();
  for (const { from, fromKind, recipients, date } of disclosures) {
    kinds.set(from, fromKind);
    for (const { id, kind } of recipients) {
      kinds.set(id, kind);
      const before = firstReceived.get(id);
      if (before === undefined || date < before) firstReceived.set(id, date);
    }
  }
  for (const { to, hop } of edges) hops.set(to, Math.min(hop, hops.get(to) ?? hop));
  for (const { from, onwardOf } of disclosures) if (onwardOf.length === 0) hops.set(from, 0);
  return [...kinds].map(([id, kind]) => ({
    id,
    kind,
    reach: 'KNOWN',
    hops: hops.get(id) ?? 0,
    firstReceived: firstReceived.get(id) ?? null,
    via: null,
  }));
}

/**
 * The whole flow of a person's data up to a day (domain.md, "Flow"; report, appendix A par. 3.4 for what reaches a group).
 * Its cost follows the number of disclosures about the person, not the size of the graph.
 * @param person id; an unknown one has an empty flow
 */
export async function wholeFlow(graph: Graph, person: string, asOf: Day): Promise<Flow> {
  const disclosures = await graph.read(disclosuresAbout, { person, asOf });
  const edges = knownEdges(disclosures);
  const known = knownNodes(disclosures, edges);
  const possible = await possibleReach(graph, known, asOf);
  const nodes = [...known, ...possible.map(({ node }) => node)].sort(
    (one, other) => one.hops - other.hops || byText(one.id, other.id),
  );
  const all = [...edges, ...possible.map(({ edge }) => edge)].sort((one, other) => one.hop - other.hop);
  return { person, asOf, nodes, edges: all, truncated: false };
}

/** Leaves out what lies beyond `maxHops`, and says so. */
export function within({ nodes, edges, ...flow }: Flow, maxHops: number): Flow {
  const near = nodes.filter(({ hops }) => hops <= maxHops);
  const short = edges.filter(({ hop }) => hop <= maxHops);
  return { ...flow, nodes: near, edges: short, truncated: near.length < nodes.length || short.length < edges.length };
}
