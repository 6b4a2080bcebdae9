import fc from 'fast-check';
import type { ShownEdge } from '../../client/flow/use-flow.ts';
import type { FlowNode } from '../../client/graph/model.ts';

const services = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const verdicts = ['LAWFUL', 'CARELESS', 'UNLAWFUL', 'UNDECIDED', 'NOT_ASSESSED'] as const;
const rules = ['NO_BASIS', 'NOT_CLOSED', 'NO_NECESSITY'];

export interface RandomFlow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly ShownEdge[];
}

export const nodeOf = (id: string, hops: number): FlowNode => ({
  id,
  reach: 'KNOWN',
  hops,
  firstReceived: null,
  via: null,
  service: { id, name: id, country: 'X', kind: 'FOREIGN', elevatedRisk: false },
});

/** A line is drawn from any earlier one, or from an origin: so hops and days go up along it, as domain.md has it. */
const step = fc.record({
  onwardOf: fc.nat(20),
  first: fc.boolean(),
  from: fc.constantFrom('A', 'B'),
  to: fc.constantFrom(...services),
  days: fc.nat(3),
  possible: fc.boolean(),
  verdict: fc.constantFrom(...verdicts),
  product: fc.constantFrom('INVESTIGATIVE', 'ANALYTICAL'),
  channel: fc.constantFrom('WRITTEN', 'ORAL'),
  fired: fc.subarray(rules),
  open: fc.subarray(rules),
  types: fc.subarray(['T1', 'T2']),
});

export const randomFlow: fc.Arbitrary<RandomFlow> = fc.array(step, { minLength: 1, maxLength: 16 }).map((steps) => {
  const edges: (ShownEdge & { readonly time: number })[] = [];
  for (const [index, one] of steps.entries()) {
    const before = one.first ? undefined : edges[one.onwardOf % Math.max(1, edges.length)];
    const from = before?.to ?? one.from;
    if (from === one.to) continue;
    const time = (before?.time ?? 0) + one.days;
    const disclosure = {
      id: `V${index}`,
      date: `2020-01-${String(time + 1).padStart(2, '0')}`,
      verdict: one.verdict,
      product: one.product,
      channel: one.channel,
      authorisation: null,
      toPartnership: null,
      findings: one.fired.map((rule) => ({ rule })),
      gaps: one.open.map((rule) => ({ rule })),
    };
    const possible = before !== undefined && one.possible;
    edges.push({
      from,
      to: one.to,
      hop: (before?.hop ?? 0) + 1,
      reach: possible ? 'POSSIBLE' : 'KNOWN',
      disclosure: possible ? null : disclosure,
      dataTypes: possible ? [] : one.types.map((id) => ({ id, name: id })),
      time,
    });
  }
  const origins = new Set(edges.filter(({ hop }) => hop === 1).map(({ from }) => from));
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const hopsOf = (id: string) =>
    origins.has(id) ? 0 : Math.min(...edges.filter(({ to }) => to === id).map(({ hop }) => hop));
  return { nodes: [...ids].map((id) => nodeOf(id, hopsOf(id))), edges };
});

export const someServices: fc.Arbitrary<ReadonlySet<string>> = fc.subarray(services).map((ids) => new Set(ids));
