import { bundledPairs, linksOf } from '../links.ts';
import type { Box, FlowGraph, Layout, Link, Route } from '../model.ts';
import { asidesFor, lanesFor } from './lanes.ts';
import { type Item, type Layers, layersOf, passingId } from './layers.ts';
import { orderColumns } from './ordering.ts';
import { type Ports, portsOf } from './ports.ts';
import { backRoute, type Ends, forwardRoute, sidewaysRoute } from './routes.ts';
import { rowsOf, stacked } from './rows.ts';
import { columnPitch, nodeWidth } from './sizes.ts';

function endsOf(link: Link, boxes: ReadonlyMap<string, Box>, ports: Ports): Omit<Ends, 'aside'> | null {
  const from = boxes.get(link.from);
  const to = boxes.get(link.to);
  if (!from || !to) return null;
  return { from, to, exit: ports.exit.get(link.id) ?? 0, entry: ports.entry.get(link.id) ?? 0 };
}

/** Gives every line its way. */
function routesOf(links: readonly Link[], boxes: ReadonlyMap<string, Box>, ports: Ports): Map<string, Route> {
  const routes = new Map<string, Route>();
  const laneOf = lanesFor(boxes);
  const asideOf = asidesFor();
  for (const link of links) {
    const found = endsOf(link, boxes, ports);
    if (!found) continue;
    const columns = Math.round((found.to.x - found.from.x) / columnPitch);
    const ends = { ...found, aside: columns > 0 ? 0 : asideOf(found.to.x) };
    const first = Math.round(ends.from.x / columnPitch) + 1;
    const passing = Array.from({ length: Math.max(0, columns - 1) }, (_, index) =>
      boxes.get(passingId(link, first + index)),
    );
    if (columns > 0)
      routes.set(
        link.id,
        forwardRoute(
          ends,
          passing.filter((box) => box !== undefined),
        ),
      );
    else if (columns === 0) routes.set(link.id, sidewaysRoute(ends));
    else routes.set(link.id, backRoute(ends, laneOf(ends)));
  }
  return routes;
}

interface Arranged {
  readonly columns: readonly Item[][];
  readonly centres: ReadonlyMap<string, number>;
}

/** In which order everything stands in its column, and how high. */
type Arrange = (layers: Layers) => Arranged;

function arranged(
  whole: FlowGraph,
  shown: FlowGraph,
  opened: ReadonlySet<string> | undefined,
  arrange: Arrange,
): Layout {
  const bundled = bundledPairs(whole.edges, opened);
  const links = linksOf(whole.edges, bundled);
  const layers = layersOf(whole.nodes, links);
  const { columns, centres } = arrange(layers);
  const boxes = new Map<string, Box>();
  for (const { id, column, height } of columns.flat()) {
    boxes.set(id, { x: column * columnPitch, y: centres.get(id) ?? 0, width: nodeWidth, height });
  }
  const known = new Set(links.map((link) => link.id));
  const extra = linksOf(shown.edges, bundled).filter((link) => !known.has(link.id));
  return { boxes, routes: routesOf([...links, ...extra], boxes, portsOf(links, boxes)) };
}

/**
 * Lays out a flow in reading order: a column for each hop, left to right.
 * @param whole the flow at its latest day, so that nothing moves while an earlier day is shown
 * @param shown what is shown; a possible edge of an earlier day need not be in the whole flow
 * @param opened the pairs of services whose lines are not bundled
 */
export const layOut = (whole: FlowGraph, shown: FlowGraph, opened?: ReadonlySet<string>): Layout =>
  arranged(whole, shown, opened, (layers) => {
    const columns = orderColumns(layers);
    return { columns, centres: rowsOf(columns, layers) };
  });

/** The same in less time, with more crossings: everything in its column, by its first day. Parameters as for `layOut`. */
export const sketch = (whole: FlowGraph, shown: FlowGraph, opened?: ReadonlySet<string>): Layout =>
  arranged(whole, shown, opened, ({ columns }) => ({ columns, centres: stacked(columns) }));
