import type { Day, DisclosureRow, Folder } from './folder.ts';
import { byText, isForeign, row } from './look.ts';
import { recipients } from './recipients.ts';
import { earliestSharedDay } from './shared-day.ts';

export type Reach = 'KNOWN' | 'POSSIBLE';
export type FlowNode = { id: string; reach: Reach; hops: number; firstReceived: Day | null; via: string | null };
export type FlowEdge = { from: string; to: string; reach: Reach; disclosure: string | null; hop: number };
export type WholeFlow = { nodes: FlowNode[]; edges: FlowEdge[] };
export type Flow = WholeFlow & { truncated: boolean };
export type Share = { holder: FlowNode; partnership: string; day: Day };

/** domain.md, Flow, second paragraph: every disclosure about the person dated on or before the day. */
export function disclosuresAbout(folder: Folder, person: string, asOf: Day): DisclosureRow[] {
  return folder.disclosures.filter((d) => d.persons.includes(person) && d.date <= asOf);
}

/** domain.md, Flow, Hops: 1, or 1 more than the least among those it comes from that name the person. */
export function hopOf(folder: Folder, disclosure: DisclosureRow, person: string): number {
  if (disclosure.onwardOf.length === 0) return 1;
  const parents = disclosure.onwardOf.map((id) => row(folder, 'disclosures', id));
  const naming = parents.filter((parent) => parent.persons.includes(person));
  return 1 + Math.min(...naming.map((parent) => hopOf(folder, parent, person)));
}

function knownFlow(folder: Folder, person: string, asOf: Day): WholeFlow {
  const disclosures = disclosuresAbout(folder, person, asOf);
  const edges: FlowEdge[] = [];
  for (const d of disclosures) {
    const hop = hopOf(folder, d, person);
    for (const to of recipients(folder, d)) edges.push({ from: d.from, to, reach: 'KNOWN', disclosure: d.id, hop });
  }
  const nodes: FlowNode[] = [];
  for (const { id } of folder.services) {
    const isOrigin = disclosures.some((d) => d.from === id && d.onwardOf.length === 0);
    const received = disclosures.filter((d) => recipients(folder, d).includes(id));
    if (!isOrigin && received.length === 0) continue;
    const into = edges.filter((edge) => edge.to === id).map((edge) => edge.hop);
    const hops = isOrigin ? 0 : Math.min(...into);
    const firstReceived = received.map((d) => d.date).sort(byText)[0] ?? null;
    nodes.push({ id, reach: 'KNOWN', hops, firstReceived, via: null });
  }
  return { nodes, edges };
}

/** domain.md, Flow, Reach: a holder is a KNOWN FOREIGN recipient. */
export function holders(folder: Folder, nodes: FlowNode[]): FlowNode[] {
  return nodes.filter((n) => n.reach === 'KNOWN' && n.firstReceived !== null && isForeign(folder, n.id));
}

/**
 * domain.md, Flow, Reach: every holder and partnership through which the service, which is FOREIGN and not KNOWN,
 * could have the data, with the earliest shared day on or after the holder's first receipt and up to `asOf`.
 */
export function shares(folder: Folder, nodes: FlowNode[], service: string, asOf: Day): Share[] {
  if (!isForeign(folder, service)) return [];
  if (nodes.some((node) => node.id === service && node.reach === 'KNOWN')) return [];
  const found: Share[] = [];
  for (const holder of holders(folder, nodes)) {
    if (holder.firstReceived === null) continue;
    for (const { id } of folder.partnerships) {
      const day = earliestSharedDay(folder, id, holder.id, service, holder.firstReceived, asOf);
      if (day !== null) found.push({ holder, partnership: id, day });
    }
  }
  return found;
}

/** domain.md, Flow, Reach: via is over the nearest holders; earliest shared day, then partnership id, then holder id. */
function bestShare(all: Share[]): Share | undefined {
  const nearest = Math.min(...all.map((share) => share.holder.hops));
  const candidates = all.filter((share) => share.holder.hops === nearest);
  candidates.sort(
    (a, b) => byText(a.day, b.day) || byText(a.partnership, b.partnership) || byText(a.holder.id, b.holder.id),
  );
  return candidates[0];
}

/** domain.md, Flow: the whole flow up to `asOf`, KNOWN and POSSIBLE, whatever the hops. */
export function wholeFlow(folder: Folder, person: string, asOf: Day): WholeFlow {
  const known = knownFlow(folder, person, asOf);
  const nodes = [...known.nodes];
  const edges = [...known.edges];
  for (const { id } of folder.services) {
    const best = bestShare(shares(folder, known.nodes, id, asOf));
    if (best === undefined) continue;
    const hops = best.holder.hops + 1;
    nodes.push({ id, reach: 'POSSIBLE', hops, firstReceived: null, via: best.partnership });
    edges.push({ from: best.holder.id, to: id, reach: 'POSSIBLE', disclosure: null, hop: hops });
  }
  return { nodes, edges };
}

/** Edges in one order, for comparison: from, to, disclosure. */
export function compareEdges(a: FlowEdge, b: FlowEdge): number {
  return byText(a.from, b.from) || byText(a.to, b.to) || byText(a.disclosure ?? '', b.disclosure ?? '');
}

/** domain.md, Flow, last paragraph: the whole flow without what is above `maxHops`. Sorted by id; `compareEdges`. */
export function flow(folder: Folder, person: string, asOf: Day, maxHops: number): Flow {
  const whole = wholeFlow(folder, person, asOf);
  const nodes = whole.nodes.filter((node) => node.hops <= maxHops).sort((a, b) => byText(a.id, b.id));
  const edges = whole.edges.filter((edge) => edge.hop <= maxHops).sort(compareEdges);
  const truncated = nodes.length < whole.nodes.length || edges.length < whole.edges.length;
  return { nodes, edges, truncated };
}
