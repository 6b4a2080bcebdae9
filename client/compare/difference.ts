import type { Change } from '../graph/changes.ts';
import { edgeId } from '../graph/links.ts';
import type { FlowEdge, FlowGraph, FlowNode } from '../graph/model.ts';

/** One thing before and after; one of the two may be absent, never both. */
export interface Pair<Thing> {
  readonly id: string;
  readonly change: Change;
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

export interface Difference {
  /** Nearest first, then by id. */
  readonly nodes: readonly Pair<FlowNode>[];
  /** By day of the disclosure, then by id; a reach without one comes last. */
  readonly edges: readonly Pair<FlowEdge>[];
}

/** @param same whether one that is on both sides is the same there */
function pairs<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  idOf: (thing: Thing) => string,
  same: (one: Thing, other: Thing) => boolean,
): Pair<Thing>[] {
  const [earlier, later] = [before, after].map((things) => new Map(things.map((thing) => [idOf(thing), thing])));
  return [...new Set([...before, ...after].map(idOf))].map((id) => {
    const [one, other] = [earlier?.get(id), later?.get(id)];
    const change = !one ? 'added' : !other ? 'removed' : same(one, other) ? 'same' : 'changed';
    return { id, change, before: one, after: other };
  });
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** @returns the newest of the two */
export const latest = <Thing>({ before, after }: Pair<Thing>): Thing => (after ?? before) as Thing;

const dayOf = (pair: Pair<FlowEdge>): string => latest(pair).disclosure?.date ?? '9999-12-31';

/** What differs between two flows of one person: in services, their reach and hops, and in lines, their hop and verdict. */
export function differenceOf(before: FlowGraph, after: FlowGraph): Difference {
  const nodes = pairs(
    before.nodes,
    after.nodes,
    ({ id }) => id,
    (one, other) => one.reach === other.reach && one.hops === other.hops && one.via?.id === other.via?.id,
  );
  const edges = pairs(
    before.edges,
    after.edges,
    edgeId,
    (one, other) => one.hop === other.hop && one.disclosure?.verdict === other.disclosure?.verdict,
  );
  return {
    nodes: nodes.sort((one, other) => latest(one).hops - latest(other).hops || byText(one.id, other.id)),
    edges: edges.sort((one, other) => byText(dayOf(one), dayOf(other)) || byText(one.id, other.id)),
  };
}

/** Everything of both sides, to be drawn as one. */
export const unionOf = ({ nodes, edges }: Difference): FlowGraph => ({
  nodes: nodes.map(latest),
  edges: edges.map(latest),
});

/** One value where it stayed as it was, else both with an arrow between. */
export const movedText = (before: string | number, after: string | number): string =>
  before === after ? `${after}` : `${before} → ${after}`;
