import type { Graph } from '../../server/graph/graph.ts';

/** Everything stored but the lock of the import: a line for each node and edge, sorted. */
export async function contentOf(graph: Graph): Promise<string[]> {
  const nodes = await graph.read<Record<string, unknown>>({
    name: 'test: every node',
    text: 'MATCH (n) WHERE NOT n:ImportLock RETURN labels(n) AS labels, properties(n) AS properties',
  });
  const edges = await graph.read<Record<string, unknown>>({
    name: 'test: every edge',
    text: `MATCH (a)-[r]->(b)
      RETURN labels(a) + labels(b) AS labels, a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  });
  return [...nodes, ...edges].map(canonical).sort();
}

/** The order of keys differs between engines, and that of a list means nothing in this product. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${key}: ${canonical(inner)}`)
    .join()}}`;
}
