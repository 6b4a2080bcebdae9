import { escaped, tag } from '../../picture-file/markup.ts';
import { isolated } from '../../text/isolated.ts';
import { worst } from '../../ui/verdicts.ts';
import { type Change, changedEdge, changeLooks } from '../changes.ts';
import type { Marks, Wording } from '../elements.ts';
import { arrowRoom, labelHeight, labelWidth } from '../layout/sizes.ts';
import { type Box, type FlowNode, type Link, type Point, type Route, verdictOf } from '../model.ts';
import type { Palette } from '../palette.ts';
import type { Look } from '../service-marks.ts';
import { cutBox, dashes } from './path.ts';
import { titleOf } from './sheet.ts';

interface Letters {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Lines of text around the origin, each centred. */
export function centred(text: string, { size, weight, colour }: Letters): string {
  const lines = text.split('\n');
  const pitch = size * 1.25;
  const spans = lines.map((line, index) =>
    tag('tspan', { x: 0, y: (index - (lines.length - 1) / 2) * pitch + size * 0.36 }, escaped(line)),
  );
  return tag('text', { 'text-anchor': 'middle', 'font-size': size, 'font-weight': weight, fill: colour }, ...spans);
}

export const placed = ({ x, y }: Point): string =>
  `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;

export const rounded = (width: number, height: number, radius: number, paint: object): string =>
  tag('rect', { x: -width / 2, y: -height / 2, width, height, rx: radius, ...paint });

/** As `style.ts` paints it on the canvas. */
export function serviceShape(
  { reach, service }: Look,
  { width, height }: Pick<Box, 'width' | 'height'>,
  palette: Palette,
  change: Change = 'same',
): string {
  const { own, foreign, foreignLine, risk, riskSoft, surface } = palette;
  const plain = service.kind === 'OWN' ? { fill: own, stroke: own } : { fill: foreign, stroke: foreignLine };
  const base = service.elevatedRisk ? { fill: riskSoft, stroke: risk, 'stroke-width': 1.5 } : plain;
  const sure = reach === 'POSSIBLE' ? { ...base, fill: surface, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' } : base;
  const paint = change === 'same' ? sure : { ...sure, ...changedStroke(change, palette) };
  return service.elevatedRisk
    ? tag('path', { d: cutBox(width, height, 6), ...paint })
    : rounded(width, height, 6, paint);
}

function changedStroke(change: Change, palette: Palette) {
  const { colour, line } = changeLooks(palette)[change];
  return { stroke: colour, 'stroke-width': changedEdge, 'stroke-dasharray': dashes[line] };
}

/** The tag that says how many lines of a service are not shown, around the origin. */
export const badge = (text: string, { accent, surface }: Palette): string =>
  rounded(10 + 7 * text.length, 16, 8, { fill: accent, stroke: surface, 'stroke-width': 1.5 }) +
  centred(text, { size: 10.5, weight: 700, colour: surface });

function badgeAt(hidden: number | undefined, { width, height }: Box, palette: Palette): string {
  if (hidden === undefined) return '';
  return tag('g', { transform: placed({ x: width / 2 - 4, y: height / 2 }) }, badge(`+${hidden}`, palette));
}

export function serviceGroup(node: FlowNode, box: Box, wording: Wording, marks: Marks, palette: Palette): string {
  const isOwn = node.service.kind === 'OWN' && !node.service.elevatedRisk && node.reach === 'KNOWN';
  return tag(
    'g',
    { 'data-service': node.id, 'data-change': marks.changes?.get(node.id), transform: placed(box) },
    titleOf(node.service.name === node.id ? node.id : `${isolated(node.id)}: ${isolated(node.service.name)}`),
    serviceShape(node, box, palette, marks.changes?.get(node.id)),
    centred(wording.service(node), { size: 11.5, weight: 600, colour: isOwn ? palette.ownText : palette.text }),
    badgeAt(marks.hidden.get(node.id), box, palette),
  );
}

/** Lies over every line, at the end of its own. */
export function labelGroup(link: Link, { end }: Route, wording: Wording, marks: Marks, palette: Palette): string {
  const change = marks.changes?.get(link.id);
  const look = change && changeLooks(palette)[change];
  const isPossible = link.edges[0]?.reach === 'POSSIBLE';
  const edge = look
    ? { stroke: look.colour, 'stroke-dasharray': dashes[look.line] }
    : {
        stroke: palette.verdict[worst(link.edges.map(verdictOf))],
        'stroke-dasharray': isPossible ? '4 3' : undefined,
      };
  return tag(
    'g',
    { transform: placed({ x: end.x - arrowRoom - labelWidth / 2, y: end.y }) },
    rounded(labelWidth, labelHeight, 4, { fill: palette.surface, ...edge }),
    centred(wording.link(link), { size: 10.75, weight: 500, colour: palette.text }),
  );
}
