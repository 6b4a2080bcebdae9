import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { groupBy } from '../../group-by.ts';
import type { FlowEdge, FlowNode } from './model.ts';

interface Membership {
  readonly service: string;
  readonly partnership: string;
  readonly validFrom: Day;
  /** Included; null is open. */
  readonly validTo: Day | null;
}

interface Sharer {
  readonly service: string;
  readonly holder: FlowNode;
  readonly via: string;
  /** The first day, on or after the holder's receipt, on which both were in the partnership. */
  readonly shared: Day;
}

interface Possible {
  readonly node: FlowNode;
  readonly edge: FlowEdge;
}

const membersBeside = statement<Membership>('flow/members');

/** A holder is a KNOWN FOREIGN recipient; an origin that never received is none. */
export const isHolder = ({ kind, reach, firstReceived }: FlowNode): boolean =>
  kind === 'FOREIGN' && reach === 'KNOWN' && firstReceived !== null;

const nearestFirst = (one: Sharer, other: Sharer): number =>
  one.holder.hops - other.holder.hops ||
  byText(one.shared, other.shared) ||
  byText(one.via, other.via) ||
  byText(one.holder.id, other.holder.id);

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** The sharing that two memberships of one partnership give; null where they never met since the holder's receipt. */
function sharing(mine: Membership, holder: FlowNode, theirs: Membership, asOf: Day): Sharer | null {
  const shared = latest(latest(mine.validFrom, theirs.validFrom), holder.firstReceived ?? '');
  if (shared > asOf || shared > (mine.validTo ?? asOf) || shared > (theirs.validTo ?? asOf)) return null;
  return { service: theirs.service, holder, via: mine.partnership, shared };
}

/** The nearest sharing for each service that is not known. Only the members come from the graph, not pairs of them. */
function nearestSharers(members: readonly Membership[], known: readonly FlowNode[], asOf: Day): Map<string, Sharer> {
  const holders = new Map(known.filter(isHolder).map((node) => [node.id, node]));
  const knownIds = new Set(known.map(({ id }) => id));
  const unknown = members.filter(({ service }) => !knownIds.has(service));
  const outside = groupBy(unknown, ({ partnership }) => partnership);
  const best = new Map<string, Sharer>();
  for (const mine of members) {
    const holder = holders.get(mine.service);
    for (const theirs of holder ? (outside.get(mine.partnership) ?? []) : []) {
      const found = holder && sharing(mine, holder, theirs, asOf);
      const before = best.get(theirs.service);
      if (found && (before === undefined || nearestFirst(found, before) < 0)) best.set(theirs.service, found);
    }
  }
  return best;
}

/**
 * Foreign services that share a partnership with a holder since it received (domain.md, "Flow": POSSIBLE).
 * Each hangs on its nearest holder; of several such, on the earliest shared day, then by partnership and holder.
 */
export async function possibleReach(graph: Graph, known: readonly FlowNode[], asOf: Day): Promise<Possible[]> {
  const ids = known.filter(isHolder).map(({ id }) => id);
  if (ids.length === 0) return [];
  const members = await graph.read(membersBeside, { ids, asOf });
  return [...nearestSharers(members, known, asOf).values()]
    .sort((one, other) => byText(one.service, other.service))
    .map(({ service, holder, via }) => {
      const hops = holder.hops + 1;
      return {
        node: { id: service, kind: 'FOREIGN', reach: 'POSSIBLE', hops, firstReceived: null, via },
        edge: { from: holder.id, to: service, reach: 'POSSIBLE', disclosure: null, date: null, hop: hops },
      };
    });
}
