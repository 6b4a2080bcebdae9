import type { FlowAnswer } from './answer.ts';

/** What a client asks in order to draw or to export a flow by ids. */
export const flowQuery = `query Flow($person: ID!, $asOf: Date!) {
  flow(person: $person, asOf: $asOf, maxHops: 1000) {
    nodes { id reach hops firstReceived via { id } }
    edges { from to reach hop disclosure { id date } }
    truncated
  }
}`;

interface Flow {
  readonly nodes: readonly {
    readonly id: string;
    readonly reach: string;
    readonly hops: number;
    readonly firstReceived: string | null;
    readonly via: { readonly id: string } | null;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly reach: string;
    readonly hop: number;
    readonly disclosure: { readonly id: string; readonly date: string } | null;
  }[];
}

/** @param data of an answer to `flowQuery` */
export function answerOf(data: unknown): FlowAnswer {
  const { nodes, edges } = (data as { flow: Flow }).flow;
  return {
    nodes: nodes.map(({ id, reach, hops, firstReceived, via }) => [id, reach, hops, firstReceived, via?.id ?? null]),
    edges: edges.map(({ from, to, reach, hop, disclosure: of }) => [
      from,
      to,
      reach,
      hop,
      of?.id ?? null,
      of?.date ?? null,
    ]),
  };
}
