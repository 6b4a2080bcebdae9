import { tag } from '../../picture-file/markup.ts';
import { boundsOf } from '../bounds.ts';
import { type Change, changedEdge, changeLooks } from '../changes.ts';
import type { Palette } from '../palette.ts';
import { centred, placed, rounded, serviceShape } from '../svg/boxes.ts';
import { changeEntries, kindEntries } from '../svg/legend.ts';
import { dashes, pathOf } from '../svg/path.ts';
import { type LegendEntry, sheet, titleOf } from '../svg/sheet.ts';
import {
  hub,
  noChanges,
  type RingLayout,
  type RingNode,
  type RoutedTie,
  type ShownNode,
  type ShownRings,
  type TieKind,
  tieChange,
} from './model.ts';
import { placeRings, routed } from './place.ts';
import { marksOf, type RingKind, type RingMarks } from './ring-legend.ts';
import { tieLooks } from './ring-style.ts';

/** The words of the legend, in the reader's language. */
export interface RingWords {
  readonly title: string;
  readonly kind: Readonly<Record<RingKind, string>>;
  readonly tie: Readonly<Record<TieKind, string>>;
  /** What the figures in a box are. */
  readonly figures: string;
  readonly change: Readonly<Record<Change, string>>;
}

interface RingFile {
  /** All that ever stand there. */
  readonly whole: readonly RingNode[];
  readonly shown: ShownRings;
  readonly changes?: ReadonlyMap<string, Change>;
  readonly palette: Palette;
  /** What it is a picture of, and what it was made from, a line each. */
  readonly caption: readonly string[];
  /** Null where the legend stands beside the picture. */
  readonly words: RingWords | null;
}

interface RingDrawing {
  readonly layout: RingLayout;
  readonly changes: ReadonlyMap<string, Change>;
  readonly palette: Palette;
}

type Shape = Pick<ShownNode, 'id' | 'service' | 'reach'>;

function shapeOf({ id, service, reach }: Shape, width: number, height: number, palette: Palette, change?: Change) {
  if (service) return serviceShape({ reach, service }, { width, height }, palette, change);
  const look = change && change !== 'same' ? changeLooks(palette)[change] : undefined;
  return rounded(width, height, height / 2, {
    fill: id === hub ? palette.accentSoft : palette.surface,
    stroke: look?.colour ?? palette.accent,
    'stroke-width': look ? changedEdge : id === hub ? 2 : 1,
  });
}

function boxGroup(node: ShownNode, { layout, palette, changes }: RingDrawing): string[] {
  const box = layout.boxes.get(node.id);
  if (!box) return [];
  const onOwn = node.service?.kind === 'OWN' && !node.service.elevatedRisk && node.reach === 'KNOWN';
  return [
    tag(
      'g',
      { 'data-node': node.id, 'data-change': changes.get(node.id), transform: placed(box) },
      titleOf(node.name),
      shapeOf(node, box.width, box.height, palette, changes.get(node.id)),
      centred(node.text, { size: 11.5, weight: 600, colour: onOwn ? palette.ownText : palette.text }),
    ),
  ];
}

function tiePath(tie: RoutedTie, { palette, changes }: RingDrawing): string {
  const { kind, route } = tie;
  const change = tieChange(tie, changes);
  const { colour, width, line } = change ? changeLooks(palette)[change] : tieLooks(palette)[kind];
  return tag('path', {
    'data-tie': kind,
    d: pathOf(route),
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashes[line],
  });
}

function entriesOf(marks: RingMarks, words: RingWords, palette: Palette): LegendEntry[] {
  return [
    ...marks.kinds.flatMap((kind) => {
      if (kind !== 'partnership') return kindEntries([kind], words.kind, palette);
      const shape = shapeOf({ id: hub, reach: 'KNOWN' }, 26, 14, palette);
      return [{ picture: tag('g', { transform: 'translate(13 0)' }, shape), words: words.kind.partnership }];
    }),
    ...marks.ties.map((kind) => {
      const { colour, width, line } = tieLooks(palette)[kind];
      const stroke = { stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes[line] };
      return { picture: tag('path', { d: 'M0 0H28', ...stroke }), words: words.tie[kind] };
    }),
    ...changeEntries(marks.changes, words.change, palette),
    ...(marks.hasFigures ? [{ picture: '', words: words.figures }] : []),
  ];
}

/** What each ring takes up: more than the boxes on it, where none stands at its top or its side. */
const ringBoxes = ({ rings }: RingLayout) =>
  rings.map(({ x, y }, index) => [`ring|${index}`, { x: 0, y: 0, width: 2 * x, height: 2 * y }] as const);

/** The partnership and its rings as an SVG file that stands by itself. */
export function ringFile({ whole, shown, changes = noChanges, palette, caption, words }: RingFile): string {
  const layout = placeRings(whole);
  const drawing = { layout, changes, palette };
  return sheet(
    {
      bounds: boundsOf({ boxes: new Map([...layout.boxes, ...ringBoxes(layout)]), routes: new Map() }),
      palette,
      caption,
      legend: words ? entriesOf(marksOf(shown, changes), words, palette) : [],
    },
    ...layout.rings.map(({ x, y }) =>
      tag('ellipse', { cx: 0, cy: 0, rx: x, ry: y, fill: 'none', stroke: palette.line }),
    ),
    ...routed(shown.ties, layout).map((tie) => tiePath(tie, drawing)),
    ...shown.nodes.flatMap((node) => boxGroup(node, drawing)),
  );
}
