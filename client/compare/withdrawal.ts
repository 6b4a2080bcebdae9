import type { CompareAuthorisationQuery, Verdict } from '../generated/graphql.ts';
import type { Change } from '../graph/changes.ts';
import type { FlowEdge, FlowNode } from '../graph/model.ts';
import type { Difference, Pair } from './difference.ts';

type Disclosure = CompareAuthorisationQuery['disclosures']['edges'][number]['node'];
type Service = Disclosure['from'];

/** A withdrawn authorisation covers nothing from that day on: then the rule NOT_IN_FORCE fires on whatever is assessed. */
export const verdictAfter = (verdict: Verdict, falls: boolean): Verdict =>
  falls && verdict !== 'NOT_ASSESSED' ? 'UNLAWFUL' : verdict;

function edgesOf(disclosure: Disclosure, falls: boolean): Pair<FlowEdge>[] {
  return disclosure.recipients.map(({ id: to }) => {
    const edge = (verdict: Verdict): FlowEdge => ({
      from: disclosure.from.id,
      to,
      reach: 'KNOWN',
      hop: 1,
      disclosure: { ...disclosure, verdict },
    });
    return {
      id: `${disclosure.id}|${to}`,
      change: falls ? 'removed' : 'same',
      before: edge(disclosure.verdict),
      after: falls ? undefined : edge(disclosure.verdict),
    };
  });
}

/** A service that only received what loses its authority loses it altogether. */
function changeOf(service: string, edges: readonly Pair<FlowEdge>[]): Change {
  const own = edges.filter(({ before }) => before?.to === service || before?.from === service);
  if (own.every(({ change }) => change === 'removed')) return 'removed';
  return own.some(({ change }) => change === 'removed') ? 'changed' : 'same';
}

/**
 * What stands under an authorisation, without its withdrawal and with it: what loses its authority is gone.
 * @param falling ids of the disclosures that would stand without authority
 */
export function withdrawalDifference(disclosures: readonly Disclosure[], falling: ReadonlySet<string>): Difference {
  const edges = disclosures.flatMap((disclosure) => edgesOf(disclosure, falling.has(disclosure.id)));
  const makers = new Set(disclosures.map(({ from }) => from.id));
  const services = new Map<string, Service>(
    disclosures.flatMap(({ from, recipients }) => [from, ...recipients].map((service) => [service.id, service])),
  );
  const nodes = [...services.values()].map((service): Pair<FlowNode> => {
    const node: FlowNode = {
      id: service.id,
      reach: 'KNOWN',
      hops: makers.has(service.id) ? 0 : 1,
      firstReceived: null,
      via: null,
      service,
    };
    const change = changeOf(service.id, edges);
    return { id: service.id, change, before: node, after: change === 'removed' ? undefined : node };
  });
  return { nodes, edges };
}
