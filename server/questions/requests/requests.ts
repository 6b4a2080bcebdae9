import { randomUUID } from 'node:crypto';
import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import { badInput, notFound } from '../../errors.ts';
import type { RequestStatus } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { lock } from '../../graph/lock.ts';
import { statement } from '../../graph/statement.ts';
import { wholeFlow } from '../flow/flow.ts';
import { isHolder } from '../flow/possible.ts';

export interface RequestEvent {
  readonly status: RequestStatus;
  readonly comment: string | null;
  readonly author: string;
  readonly day: Day;
}

/** A request to one holder to destroy one person's data, with all that came of it. */
export interface DestructionRequest {
  readonly id: string;
  readonly person: string;
  readonly service: string;
  readonly history: readonly RequestEvent[];
}

export interface RequestFilter {
  readonly id?: string;
  readonly person?: string | null;
  readonly service?: string | null;
}

type Row = RequestEvent & { readonly id: string; readonly person: string; readonly service: string };

const requestRows = statement<Row>('requests/requests');
const addRequest = statement<{ id: string }>('requests/add-request');
const addEvent = statement<{ id: string }>('requests/add-event');

/** @returns the status that was recorded last */
export const statusOf = ({ history }: DestructionRequest): RequestStatus => history.at(-1)?.status ?? 'ASKED';

/** @returns the day on which was asked */
export const askedOn = ({ history }: DestructionRequest): Day => history[0]?.day ?? '';

/** The register, by the day on which was asked, then by id. */
export async function destructionRequests(graph: Graph, filter: RequestFilter): Promise<DestructionRequest[]> {
  const rows = await graph.read(requestRows, { id: null, person: null, service: null, ...filter });
  const requests = new Map<string, DestructionRequest & { history: RequestEvent[] }>();
  for (const { id, person, service, status, comment, author, day } of rows) {
    const request = requests.get(id) ?? { id, person, service, history: [] };
    request.history.push({ status, comment, author, day });
    requests.set(id, request);
  }
  return [...requests.values()].sort((one, other) => byText(askedOn(one), askedOn(other)) || byText(one.id, other.id));
}

async function requestWith(graph: Graph, id: string): Promise<DestructionRequest> {
  const [request] = await destructionRequests(graph, { id });
  if (!request) throw notFound('request to destroy', id);
  return request;
}

const eventOf = ({ comment, ...event }: RequestEvent) => ({ ...event, comment: comment?.trim() || null });

/**
 * Puts a request in the register (report, appendix A par. 3.3: the service is still to be asked to destroy).
 * @param person id; @param service id: both stored
 * @throws ProductError BAD_INPUT where the service holds nothing of the person
 */
export async function askDestruction(
  graph: Graph,
  { person, service, event }: { readonly person: string; readonly service: string; readonly event: RequestEvent },
): Promise<DestructionRequest> {
  const { nodes } = await wholeFlow(graph, person, event.day);
  if (!nodes.some((node) => node.id === service && isHolder(node))) {
    throw badInput(
      `The service "${service}" is not known to hold data of "${person}": only a foreign recipient can be asked.`,
    );
  }
  const id = randomUUID();
  await graph.write(async (transaction) => {
    await transaction.run(addRequest, { id, person, service });
    await transaction.run(addEvent, { request: id, ...eventOf(event) });
  });
  return requestWith(graph, id);
}

/**
 * Records what came of a request.
 * @throws ProductError NOT_FOUND for an unknown request
 */
export async function recordAnswer(graph: Graph, request: string, event: RequestEvent): Promise<DestructionRequest> {
  await requestWith(graph, request);
  await graph.write(async (transaction) => {
    await lock(transaction, 'numbering');
    await transaction.run(addEvent, { request, ...eventOf(event) });
  });
  return requestWith(graph, request);
}
