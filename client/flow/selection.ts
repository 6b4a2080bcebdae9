import type { Emphasis } from '../graph/controller.ts';
import { edgeId, pairOf } from '../graph/links.ts';
import type { FlowEdge, Link } from '../graph/model.ts';
import type { FlowSearch } from './search-params.ts';

const isOpened = (edge: FlowEdge, { disclosure }: FlowSearch): boolean =>
  disclosure !== undefined && edge.disclosure?.id === disclosure;

const concerns = (edge: FlowEdge, { service, pair }: FlowSearch): boolean =>
  (service !== undefined && (edge.from === service || edge.to === service)) ||
  (pair !== undefined && pairOf(edge) === pair);

/** The edges that the table lists: all, or those of the service or the pair that was clicked. */
export const listed = <Edge extends FlowEdge>(edges: readonly Edge[], search: FlowSearch): Edge[] =>
  edges.filter((edge) => (search.service === undefined && search.pair === undefined) || concerns(edge, search));

/** What stands out in the picture: what is opened, else what is listed; and what is pointed at in the table. */
export function emphasisOf(links: readonly Link[], search: FlowSearch, pointed: string | null): Emphasis {
  const anyOpened = links.some(({ edges }) => edges.some((edge) => isOpened(edge, search)));
  const holds = (edge: FlowEdge) => (anyOpened ? isOpened(edge, search) : concerns(edge, search));
  const chosen = links.filter(({ edges }) => edges.some(holds)).flatMap(({ id, from, to }) => [id, from, to]);
  const own = search.service !== undefined && !anyOpened ? [search.service] : [];
  const near = links.filter(({ edges }) => edges.some((edge) => edgeId(edge) === pointed)).map(({ id }) => id);
  return { chosen: new Set([...chosen, ...own]), pointed: new Set(pointed === null ? near : [...near, pointed]) };
}
