import fc from 'fast-check';
import type { FlowEdge, FlowGraph, FlowNode } from '../../client/graph/model.ts';

const verdicts = ['LAWFUL', 'CARELESS', 'UNLAWFUL', 'UNDECIDED', 'NOT_ASSESSED'] as const;
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2020-02-${String(date).padStart(2, '0')}`);

const nodeOf = (id: string, hops: number, elevatedRisk: boolean, firstReceived: string): FlowNode => ({
  id,
  hops,
  reach: 'KNOWN',
  firstReceived: hops === 0 ? null : firstReceived,
  service: { id, name: id, country: 'Land', kind: hops === 0 ? 'OWN' : 'FOREIGN', elevatedRisk },
  via: null,
});

interface Wanted {
  /** Services at most. */
  readonly most: number;
  /** Their names; absent: numbered. */
  readonly name?: fc.Arbitrary<string>;
}

/**
 * A flow as the domain has them: each service but the first is reached by a line from one of a hop less; beside those there
 * are lines between any two, forward, back, within a column and over columns, and many between the same two.
 */
export function randomFlow({ most, name }: Wanted): fc.Arbitrary<FlowGraph> {
  const ids = name
    ? fc.uniqueArray(name, { minLength: 1, maxLength: most })
    : fc.integer({ min: 1, max: most }).map((count) => Array.from({ length: count }, (_, index) => `S${index}`));
  return ids.chain((names) => {
    const index = fc.nat({ max: names.length - 1 });
    const reached = fc.record({ from: index, risk: fc.boolean(), day, verdict: fc.constantFrom(...verdicts) });
    const more = fc.record({ from: index, to: index, day, verdict: fc.constantFrom(...verdicts) });
    return fc
      .tuple(
        fc.tuple(...names.map(() => reached)),
        fc.array(more, { maxLength: 2 * names.length, size: 'max' }),
        fc.option(fc.record({ from: index, times: fc.integer({ min: 2, max: 12 }) })),
      )
      .map(([each, others, many]) => flowOf(names, each, others, many));
  });
}

type Verdict = (typeof verdicts)[number];
interface Reached {
  readonly from: number;
  readonly risk: boolean;
  readonly day: string;
  readonly verdict: Verdict;
}
interface More {
  readonly from: number;
  readonly to: number;
  readonly day: string;
  readonly verdict: Verdict;
}

function flowOf(
  names: readonly string[],
  each: readonly Reached[],
  others: readonly More[],
  many: { from: number; times: number } | null,
): FlowGraph {
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const add = (from: FlowNode, to: FlowNode, date: string, verdict: Verdict) =>
    edges.push({
      from: from.id,
      to: to.id,
      hop: from.hops + 1,
      reach: 'KNOWN',
      disclosure: { ...blank, id: `D${edges.length}`, date, verdict },
    });
  for (const [at, { from, risk, day: date, verdict }] of each.entries()) {
    const source = at === 0 ? undefined : nodes[from % at];
    const node = nodeOf(names[at] ?? '', source ? source.hops + 1 : 0, risk && source !== undefined, date);
    nodes.push(node);
    if (source) add(source, node, date, verdict);
  }
  for (const { from, to, day: date, verdict } of others) {
    const [source, target] = [nodes[from], nodes[to]];
    // A line never skips a hop: its target would then stand nearer.
    if (source && target && source !== target && target.hops <= source.hops + 1) add(source, target, date, verdict);
  }
  const hub = nodes[many?.from ?? 0];
  const reached = nodes.find(({ hops }) => hub && hops === hub.hops + 1);
  if (many && hub && reached)
    for (let time = 0; time < many.times; time += 1) add(hub, reached, '2020-03-01', 'LAWFUL');
  return { nodes, edges };
}

const blank = { authorisation: null, toPartnership: null };
