import { badInput } from '../../errors.ts';
import type { Flow, FlowEdge } from './model.ts';

/** A flow of which the edges before `after`, or beyond a number, are left out. */
export interface CutFlow extends Flow {
  /** Edges beyond those given; the ones before `after` are not counted. */
  readonly leftOut: number;
  /** What to give as `after` to go on; null where nothing is left. */
  readonly endCursor: string | null;
}

/** A disclosure reaches a service once, and a possible reach has one edge: so these two tell an edge from all others. */
const cursorOf = ({ disclosure, to }: FlowEdge): string =>
  Buffer.from(JSON.stringify([disclosure, to])).toString('base64url');

function startAfter(edges: readonly FlowEdge[], after: string | null): number {
  if (after === null) return 0;
  const index = edges.findIndex((edge) => cursorOf(edge) === after);
  if (index === -1) throw badInput(`after must be the endCursor that this flow gave; it is "${after}".`);
  return index + 1;
}

/**
 * Keeps at most `maxEdges` edges in reading order (hop, day, disclosure, recipient), and the nodes at their ends.
 * @param after the cursor of the edge before the first; null begins at the beginning
 * @throws ProductError BAD_INPUT for a cursor that is not of this flow
 */
export function cut(flow: Flow, maxEdges: number, after: string | null): CutFlow {
  const start = startAfter(flow.edges, after);
  const edges = flow.edges.slice(start, start + maxEdges);
  const leftOut = flow.edges.length - start - edges.length;
  if (start === 0 && leftOut === 0) return { ...flow, leftOut, endCursor: null };
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const last = edges.at(-1);
  return {
    ...flow,
    edges,
    nodes: flow.nodes.filter(({ id }) => ends.has(id)),
    truncated: flow.truncated || leftOut > 0,
    leftOut,
    endCursor: last && leftOut > 0 ? cursorOf(last) : null,
  };
}
