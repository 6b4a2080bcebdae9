import type { FlowEdge, FlowGraph, Link } from './model.ts';

/** More lines than this between the same two services become one, with a count. */
const mostLines = 3;

export const pairOf = (edge: { readonly from: string; readonly to: string }): string => `${edge.from}>${edge.to}`;

export const edgeId = (edge: FlowEdge): string => `${edge.disclosure?.id ?? 'possible'}|${pairOf(edge)}`;

/** A bundle of more than this stays one, also when it is opened: its lines are told in the list. */
const mostOpened = 40;

export const noneOpened: ReadonlySet<string> = new Set();

/**
 * The pairs of services between which the lines are bundled.
 * @param opened the pairs whose lines the reader wants to see
 */
export function bundledPairs(
  edges: readonly FlowEdge[],
  opened: ReadonlySet<string> = noneOpened,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  const most = (pair: string) => (opened.has(pair) ? mostOpened : mostLines);
  return new Set([...counts].filter(([pair, count]) => count > most(pair)).map(([pair]) => pair));
}

/**
 * Makes lines out of edges.
 * @param bundled decided on the whole flow, so that a line stays what it is while the day moves
 */
export function linksOf(edges: readonly FlowEdge[], bundled: ReadonlySet<string>): Link[] {
  const links = new Map<string, Link & { readonly edges: FlowEdge[] }>();
  for (const edge of edges) {
    const id = bundled.has(pairOf(edge)) ? `bundle|${pairOf(edge)}` : edgeId(edge);
    const link = links.get(id);
    if (link) link.edges.push(edge);
    else links.set(id, { id, from: edge.from, to: edge.to, edges: [edge] });
  }
  return [...links.values()];
}

/** More than this many services and lines together are a large picture. */
const largeSize = 1200;

/** Whether there is so much to draw that care is needed; thousands of disclosures that are one line are not. */
export const isLarge = ({ nodes, edges }: FlowGraph): boolean =>
  nodes.length + edges.length > largeSize && nodes.length + linksOf(edges, bundledPairs(edges)).length > largeSize;
