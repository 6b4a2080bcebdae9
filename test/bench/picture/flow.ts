import type { FlowEdge, FlowGraph, FlowNode } from '../../../client/graph/model.ts';
import { chance } from '../../import/chance.ts';
import { dayAt } from '../data/reference.ts';

const verdicts = ['LAWFUL', 'CARELESS', 'UNLAWFUL', 'UNDECIDED', 'NOT_ASSESSED'] as const;

/** A flow with this number of services over six hops, half as many lines again, and hubs. */
export function flowOf(count: number): FlowGraph {
  const random = chance(count);
  const nodes = Array.from({ length: count }, (_, index): FlowNode => {
    const hops = index === 0 ? 0 : 1 + (index % 6);
    return {
      id: `S${index}`,
      reach: 'KNOWN',
      hops,
      firstReceived: index === 0 ? null : dayAt(index % 1000),
      via: null,
      service: {
        id: `S${index}`,
        name: `Dienst ${index}`,
        country: 'XX',
        kind: index === 0 ? 'OWN' : 'FOREIGN',
        elevatedRisk: index % 3 === 0,
      },
    };
  });
  const layers = Array.from({ length: 7 }, (_, hops) => nodes.filter((node) => node.hops === hops));
  const edge = (to: FlowNode, index: number): FlowEdge => ({
    from: random.hub(layers[to.hops - 1] ?? nodes).id,
    to: to.id,
    reach: 'KNOWN',
    hop: to.hops,
    disclosure: {
      id: `D${index}`,
      date: dayAt(index % 1000),
      verdict: random.of(verdicts),
      authorisation: null,
      toPartnership: null,
    },
  });
  const received = nodes.slice(1);
  const more = Array.from({ length: Math.floor(count / 2) }, () => random.of(received));
  return { nodes, edges: [...received, ...more].map(edge) };
}
