import type { ElementDefinition } from 'cytoscape';
import { verdictSymbol, worst } from '../ui/verdicts.ts';
import type { Change } from './changes.ts';
import { arrowRoom, labelHeight, labelWidth } from './layout/sizes.ts';
import { type Box, type FlowNode, type Layout, type Link, type Point, type Route, verdictOf } from './model.ts';

/** The texts of the picture, in the reader's language. */
export interface Wording {
  readonly service: (node: FlowNode) => string;
  readonly link: (link: Link) => string;
}

/** What a service carries in the picture beside its name, by its id. */
export interface Marks {
  /** How many of its lines are not shown. */
  readonly hidden: ReadonlyMap<string, number>;
  /** The services that are folded in. */
  readonly shut: ReadonlySet<string>;
  /** What became of each service and line, where two flows are drawn as one. */
  readonly changes?: ReadonlyMap<string, Change>;
}

export const noMarks: Marks = { hidden: new Map(), shut: new Set() };

const away = (from: Point, to: Point): string => `${to.x - from.x}px ${to.y - from.y}px`;

/** Cytoscape wants a bend as a place along the straight line between the ends, and a distance from that line. */
export function bendsOf({ start, end, bends }: Route) {
  const run = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(run.x, run.y) || 1;
  return {
    weights: bends.map((bend) => ((bend.x - start.x) * run.x + (bend.y - start.y) * run.y) / length ** 2),
    distances: bends.map((bend) => ((bend.y - start.y) * run.x - (bend.x - start.x) * run.y) / length),
  };
}

function serviceElement(node: FlowNode, box: Box, wording: Wording, { shut, changes }: Marks): ElementDefinition {
  const { kind, elevatedRisk } = node.service;
  return {
    group: 'nodes',
    data: { id: node.id, role: 'service', label: wording.service(node), width: box.width, height: box.height },
    position: { x: box.x, y: box.y },
    classes: [
      'service',
      kind === 'OWN' ? 'own' : 'foreign',
      elevatedRisk ? 'risk' : '',
      node.reach,
      shut.has(node.id) ? 'shut' : '',
      changes?.get(node.id) ?? '',
    ].join(' '),
  };
}

/** A tag at a service's lower right corner. */
function badgeElement(service: string, count: number, box: Box): ElementDefinition {
  const label = `+${count}`;
  return {
    group: 'nodes',
    data: { id: `badge|${service}`, role: 'badge', link: service, label, width: 10 + 7 * label.length, height: 16 },
    position: { x: box.x + box.width / 2 - 4, y: box.y + box.height / 2 },
    classes: 'badge',
  };
}

function linkElements(link: Link, route: Route, layout: Layout, wording: Wording, marks: Marks): ElementDefinition[] {
  const from = layout.boxes.get(link.from);
  const to = layout.boxes.get(link.to);
  const [first] = link.edges;
  if (!from || !to || !first) return [];
  const verdict = worst(link.edges.map(verdictOf));
  const classes = [verdict, first.reach, link.edges.length > 1 ? 'bundle' : '', marks.changes?.get(link.id) ?? ''].join(
    ' ',
  );
  const ends = { startAt: away(from, route.start), endAt: away(to, route.end) };
  const line: ElementDefinition = {
    group: 'edges',
    data: { id: link.id, role: 'line', link: link.id, source: link.from, target: link.to, ...ends, ...bendsOf(route) },
    classes: `line ${route.smooth ? 'smooth' : 'cornered'} ${classes}`,
  };
  const label: ElementDefinition = {
    group: 'nodes',
    data: {
      id: `label|${link.id}`,
      role: 'label',
      link: link.id,
      label: wording.link(link),
      symbol: first.reach === 'POSSIBLE' ? '~' : verdictSymbol[verdict],
      width: labelWidth,
      height: labelHeight,
    },
    position: { x: route.end.x - arrowRoom - labelWidth / 2, y: route.end.y },
    classes: `label ${classes}`,
  };
  return [line, label];
}

/** What Cytoscape is to draw. A label is a node of its own: so it lies over every line, and can be clicked. */
export function elementsOf(
  nodes: readonly FlowNode[],
  links: readonly Link[],
  layout: Layout,
  wording: Wording,
  marks: Marks = noMarks,
): ElementDefinition[] {
  const services = nodes.flatMap((node) => {
    const box = layout.boxes.get(node.id);
    const hidden = marks.hidden.get(node.id);
    if (!box) return [];
    const badges = hidden === undefined ? [] : [badgeElement(node.id, hidden, box)];
    return [serviceElement(node, box, wording, marks), ...badges];
  });
  const lines = links.flatMap((link) => {
    const route = layout.routes.get(link.id);
    return route ? linkElements(link, route, layout, wording, marks) : [];
  });
  return [...services, ...lines];
}
