import type { Emphasis } from '../graph/controller.ts';
import { edgeId, pairOf } from '../graph/links.ts';
import type { FlowEdge, Link } from '../graph/model.ts';
import type { FlowSearch } from './search-params.ts';
import type { Focus } from './use-focus.ts';

const isOpened = (edge: FlowEdge, { disclosure }: FlowSearch): boolean =>
  disclosure !== undefined && edge.disclosure?.id === disclosure;

const concerns = (edge: FlowEdge, { service, pair }: FlowSearch): boolean =>
  (service !== undefined && (edge.from === service || edge.to === service)) ||
  (pair !== undefined && pairOf(edge) === pair);

/** The edges that the table lists: all, or those of the service or the pair that was clicked. */
export const listed = <Edge extends FlowEdge>(edges: readonly Edge[], search: FlowSearch): Edge[] =>
  edges.filter((edge) => (search.service === undefined && search.pair === undefined) || concerns(edge, search));

/** Which lines stand out: those that answer the question that is asked, else what is opened, else what is listed. */
function choosing(links: readonly Link[], search: FlowSearch, focus: Focus) {
  if (focus) return focus;
  const anyOpened = links.some(({ edges }) => edges.some((edge) => isOpened(edge, search)));
  if (anyOpened) return { holds: (edge: FlowEdge) => isOpened(edge, search), services: [] };
  return {
    holds: (edge: FlowEdge) => concerns(edge, search),
    services: search.service === undefined ? [] : [search.service],
  };
}

/** What stands out in the picture, and what is pointed at in the table. */
export function emphasisOf(
  links: readonly Link[],
  search: FlowSearch,
  pointed: string | null,
  focus: Focus = null,
): Emphasis {
  const { holds, services } = choosing(links, search, focus);
  const chosen = links.filter(({ edges }) => edges.some(holds)).flatMap(({ id, from, to }) => [id, from, to]);
  const near = links.filter(({ edges }) => edges.some((edge) => edgeId(edge) === pointed)).map(({ id }) => id);
  return { chosen: new Set([...chosen, ...services]), pointed: new Set(pointed === null ? near : [...near, pointed]) };
}
