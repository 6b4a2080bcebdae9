import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import type { FlowEdge, FlowNode } from './model.ts';

interface Sharer {
  readonly service: string;
  readonly holder: string;
  readonly via: string;
  /** The first day, on or after the holder's receipt, on which both were in the partnership. */
  readonly shared: Day;
}

interface Possible {
  readonly node: FlowNode;
  readonly edge: FlowEdge;
}

const sharers = statement<Sharer>('flow/sharers');

/** A holder is a KNOWN FOREIGN recipient; an origin that never received is none. */
export const isHolder = ({ kind, reach, firstReceived }: FlowNode): boolean =>
  kind === 'FOREIGN' && reach === 'KNOWN' && firstReceived !== null;

/**
 * Foreign services that share a partnership with a holder since it received (domain.md, "Flow": POSSIBLE).
 * Each hangs on its nearest holder; of several such, on the earliest shared day, then by partnership and holder.
 */
export async function possibleReach(graph: Graph, known: readonly FlowNode[], asOf: Day): Promise<Possible[]> {
  const holders = new Map(known.filter(isHolder).map((node) => [node.id, node]));
  if (holders.size === 0) return [];
  const rows = await graph.read(sharers, {
    holders: [...holders.values()].map(({ id, firstReceived }) => ({ id, since: firstReceived })),
    asOf,
  });
  const hopsOfHolder = ({ holder }: Sharer) => holders.get(holder)?.hops ?? 0;
  const nearestFirst = (one: Sharer, other: Sharer) =>
    hopsOfHolder(one) - hopsOfHolder(other) ||
    byText(one.shared, other.shared) ||
    byText(one.via, other.via) ||
    byText(one.holder, other.holder);
  const knownIds = new Set(known.map(({ id }) => id));
  const best = new Map<string, Sharer>();
  for (const row of rows.filter(({ service }) => !knownIds.has(service))) {
    const before = best.get(row.service);
    if (before === undefined || nearestFirst(row, before) < 0) best.set(row.service, row);
  }
  return [...best.values()]
    .sort((one, other) => byText(one.service, other.service))
    .map((row) => {
      const hops = hopsOfHolder(row) + 1;
      return {
        node: { id: row.service, kind: 'FOREIGN', reach: 'POSSIBLE', hops, firstReceived: null, via: row.via },
        edge: { from: row.holder, to: row.service, reach: 'POSSIBLE', disclosure: null, hop: hops },
      };
    });
}
