import type { RequestOrderField, RequestStatus } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { inOrder, type Order } from '../lists/order.ts';
import { askedOn, type DestructionRequest, destructionRequests, statusOf } from './requests.ts';

/** Which requests are asked for; null lets all through. */
interface RegisterFilter {
  readonly person: string | null;
  readonly service: string | null;
  readonly status: RequestStatus | null;
  /** Days of asking, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

const firstKeys: Readonly<Record<RequestOrderField, (request: DestructionRequest) => readonly string[]>> = {
  ASKED: () => [],
  PERSON: ({ person }) => [person],
  SERVICE: ({ service }) => [service],
  STATUS: (request) => [statusOf(request)],
};

/** The register of requests to destroy, in an order; then by day of asking and id. */
export async function register(
  graph: Graph,
  { person, service, status, from, to }: RegisterFilter,
  { field, direction }: Order & { readonly field: RequestOrderField },
): Promise<DestructionRequest[]> {
  const all = await destructionRequests(graph, { person, service });
  const wanted = all
    .filter((request) => status === null || statusOf(request) === status)
    .filter((request) => (from === null || askedOn(request) >= from) && (to === null || askedOn(request) <= to));
  return inOrder(wanted, direction, (request) => [...firstKeys[field](request), askedOn(request), request.id]);
}
