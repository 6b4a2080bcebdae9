import { tag } from '../../picture-file/markup.ts';
import { isolated } from '../../text/isolated.ts';
import { worst } from '../../ui/verdicts.ts';
import { type Bounds, boundsOf } from '../bounds.ts';
import { changeLooks } from '../changes.ts';
import { type Marks, noMarks, type Wording } from '../elements.ts';
import { flowMarksOf } from '../flow-marks.ts';
import { lineMarks } from '../line-style.ts';
import { type FlowNode, type Layout, type Link, type Route, verdictOf } from '../model.ts';
import type { Palette } from '../palette.ts';
import { arrow, arrowLength } from './arrow.ts';
import { labelGroup, serviceGroup } from './boxes.ts';
import { type LegendWords, legendEntries } from './legend.ts';
import { arrivalOf, dashes, pathOf, shortened } from './path.ts';
import { sheet, titleOf } from './sheet.ts';

export interface FlowDrawing {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly Link[];
  readonly layout: Layout;
  readonly wording: Wording;
  readonly marks?: Marks | undefined;
  readonly palette: Palette;
  /** What it is a picture of, and what it was made from, a line each. */
  readonly caption: readonly string[];
  /** Its words; null where the legend stands beside the picture. */
  readonly legend: LegendWords | null;
}

/** As `line-style.ts` and `change-style.ts` paint it on the canvas: what became of a line goes before its verdict. */
function strokeOf(link: Link, { changes }: Marks, palette: Palette) {
  const verdict = worst(link.edges.map(verdictOf));
  const change = changes?.get(link.id);
  if (change) return changeLooks(palette)[change];
  const { width } = lineMarks[verdict];
  return link.edges[0]?.reach === 'POSSIBLE'
    ? ({ colour: palette.muted, width, line: 'dashed' } as const)
    : ({ colour: palette.verdict[verdict], width, line: 'solid' } as const);
}

function lineGroup(link: Link, route: Route, marks: Marks, palette: Palette): string {
  const verdict = worst(link.edges.map(verdictOf));
  const isPossible = link.edges[0]?.reach === 'POSSIBLE';
  const { colour, width, line } = strokeOf(link, marks, palette);
  const named = link.edges.map(({ disclosure }) => isolated(disclosure?.id ?? '~')).join(', ');
  return tag(
    'g',
    { 'data-line': link.id, 'data-change': marks.changes?.get(link.id) },
    titleOf(`${isolated(link.from)} – ${isolated(link.to)}: ${named}`),
    tag('path', {
      d: pathOf(shortened(route, arrowLength)),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': dashes[line],
    }),
    arrow(verdict, route.end, arrivalOf(route), colour, isPossible ? palette.surface : null),
  );
}

/** What is drawn takes up, also when less is shown than was laid out. */
function shownBounds({ nodes, links, layout }: FlowDrawing): Bounds {
  const only = <Value>(all: ReadonlyMap<string, Value>, some: readonly { readonly id: string }[]) =>
    new Map(
      some.flatMap(({ id }) => {
        const value = all.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  const bounds = boundsOf({ boxes: only(layout.boxes, nodes), routes: only(layout.routes, links) });
  return Number.isFinite(bounds.left) ? bounds : { left: 0, right: 0, top: 0, bottom: 0 };
}

/** The flow as an SVG file that stands by itself: what the canvas shows, what it is, and what its marks mean. */
export function flowSvg(drawing: FlowDrawing): string {
  const { nodes, links, layout, wording, marks = noMarks, palette, caption, legend } = drawing;
  const routed = links.flatMap((link) => {
    const route = layout.routes.get(link.id);
    return route ? [{ link, route }] : [];
  });
  return sheet(
    {
      bounds: shownBounds(drawing),
      palette,
      caption,
      legend: legend ? legendEntries(flowMarksOf({ nodes, links, marks }), legend, palette) : [],
    },
    ...routed.map(({ link, route }) => lineGroup(link, route, marks, palette)),
    ...routed.map(({ link, route }) => labelGroup(link, route, wording, marks, palette)),
    ...nodes.flatMap((node) => {
      const box = layout.boxes.get(node.id);
      return box ? [serviceGroup(node, box, wording, marks, palette)] : [];
    }),
  );
}
