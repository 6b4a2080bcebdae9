import type { FlowEdge, FlowNode } from '../../graph/model.ts';

/** What a reader wants to see of a flow. */
export interface Wishes<Edge> {
  readonly maxHops: number;
  /** Services that are folded in: what is reached only through them is not shown. */
  readonly shut: ReadonlySet<string>;
  /** Services of which everything is shown that they received and passed on, whatever else is wished. */
  readonly open: ReadonlySet<string>;
  /** null where no filter is on. */
  readonly passes: ((edge: Edge) => boolean) | null;
}

/** Why a line is not shown; each has one reason. */
export type Reason = 'filters' | 'folded' | 'hops';

export interface Visible<Node, Edge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly hidden: Readonly<Record<Reason, number>>;
  /** How many lines are shown once this service is unfolded or opened; a service that has none is not in it. */
  readonly behind: ReadonlyMap<string, number>;
}

interface Graph<Node, Edge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

type EdgesOf<Edge> = ReadonlyMap<string, readonly Edge[]>;

function edgesBy<Edge>(edges: readonly Edge[], endsOf: (edge: Edge) => readonly string[]): EdgesOf<Edge> {
  const result = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of new Set(endsOf(edge))) {
      const list = result.get(end);
      if (list) list.push(edge);
      else result.set(end, [edge]);
    }
  }
  return result;
}

/** Everything that is met when going from the beginnings along `next`. */
function walk(beginnings: Iterable<string>, next: (id: string) => Iterable<string>): Set<string> {
  const met = new Set(beginnings);
  // A set is walked in the order of adding, what is added meanwhile too.
  for (const id of met) for (const other of next(id)) met.add(other);
  return met;
}

const otherEnd = ({ from, to }: FlowEdge, id: string): string => (from === id ? to : from);

/**
 * Decides what of a flow is shown. From the services that made a first disclosure one goes along lines within `maxHops`,
 * not on from one that is folded in; lines between services so met are shown where the filters let them through.
 * A service that is opened shows all its lines, and so leads to others that are opened.
 */
export function visibleOf<Node extends FlowNode, Edge extends FlowEdge>(
  { nodes, edges }: Graph<Node, Edge>,
  wishes: Wishes<Edge>,
): Visible<Node, Edge> {
  const { maxHops, passes } = wishes;
  const shut = new Set([...wishes.shut].filter((id) => !wishes.open.has(id)));
  const outOf = edgesBy(edges, ({ from }) => [from]);
  const at = edgesBy(edges, ({ from, to }) => [from, to]);
  const roots = nodes.filter(({ hops }) => hops === 0).map(({ id }) => id);

  const coreWithout = (folded: ReadonlySet<string>) =>
    walk(roots, (id) =>
      folded.has(id) ? [] : (outOf.get(id) ?? []).filter(({ hop }) => hop <= maxHops).map(({ to }) => to),
    );
  const isLaid = (edge: Edge, core: ReadonlySet<string>, folded: ReadonlySet<string>) =>
    edge.hop <= maxHops && core.has(edge.from) && !folded.has(edge.from);
  const openedFrom = (ids: Iterable<string>, also: ReadonlySet<string>) =>
    walk(ids, (id) => (at.get(id) ?? []).map((edge) => otherEnd(edge, id)).filter((other) => also.has(other)));
  const shownWith = (folded: ReadonlySet<string>) => {
    const core = coreWithout(folded);
    const opened = openedFrom(
      [...wishes.open].filter((id) => core.has(id)),
      wishes.open,
    );
    const isShown = (edge: Edge) =>
      (isLaid(edge, core, folded) && (passes === null || passes(edge))) || opened.has(edge.from) || opened.has(edge.to);
    return { core, opened, shown: new Set(edges.filter(isShown)) };
  };

  const { core, opened, shown } = shownWith(shut);
  const hidden = { filters: 0, folded: 0, hops: 0 };
  for (const edge of edges) {
    if (shown.has(edge)) continue;
    if (edge.hop > maxHops) hidden.hops += 1;
    else if (isLaid(edge, core, shut)) hidden.filters += 1;
    else hidden.folded += 1;
  }

  const ends = new Set([...shown].flatMap(({ from, to }) => [from, to]));
  const stays = (id: string) => ends.has(id) || opened.has(id) || (core.has(id) && (passes === null || shut.has(id)));
  const shownNodes = nodes.filter(({ id }) => stays(id));

  const behind = new Map<string, number>();
  for (const { id } of shownNodes) {
    if (opened.has(id)) continue;
    const unfolded = () => shownWith(new Set([...shut].filter((other) => other !== id))).shown.size - shown.size;
    const added = () => {
      const near = [...openedFrom([id], wishes.open)].flatMap((one) => at.get(one) ?? []);
      return new Set(near.filter((edge) => !shown.has(edge))).size;
    };
    const count = shut.has(id) ? unfolded() : added();
    if (count > 0) behind.set(id, count);
  }
  return { nodes: shownNodes, edges: edges.filter((edge) => shown.has(edge)), hidden, behind };
}
