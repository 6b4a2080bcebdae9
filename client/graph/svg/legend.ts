import type { Verdict } from '../../generated/graphql.ts';
import { tag } from '../../picture-file/markup.ts';
import { verdictSymbol } from '../../ui/verdicts.ts';
import { type Change, changeLooks, changeSign } from '../changes.ts';
import type { FlowMarks } from '../flow-marks.ts';
import { lineMarks } from '../line-style.ts';
import type { Palette } from '../palette.ts';
import type { Look, ServiceKind } from '../service-marks.ts';
import { arrow } from './arrow.ts';
import { badge, rounded, serviceShape } from './boxes.ts';
import { dashes } from './path.ts';
import type { LegendEntry } from './sheet.ts';

/** The words of the legend, in the reader's language. */
export interface LegendWords {
  readonly title: string;
  readonly kind: Readonly<Record<ServiceKind, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly shut: string;
  readonly hidden: string;
  /** What stands in a label. */
  readonly label: string;
  /** Absent where nothing is compared. */
  readonly change?: Readonly<Record<Change, string>> | undefined;
}

const size = { width: 26, height: 14 };
const middle = { transform: `translate(${size.width / 2} 0)` };

const examples: Readonly<Record<ServiceKind, Look>> = {
  own: { reach: 'KNOWN', service: { kind: 'OWN', elevatedRisk: false } },
  foreign: { reach: 'KNOWN', service: { kind: 'FOREIGN', elevatedRisk: false } },
  risk: { reach: 'KNOWN', service: { kind: 'FOREIGN', elevatedRisk: true } },
  possible: { reach: 'POSSIBLE', service: { kind: 'FOREIGN', elevatedRisk: false } },
};

/** What the looks of services mean. */
export const kindEntries = (
  kinds: readonly ServiceKind[],
  words: LegendWords['kind'],
  palette: Palette,
): LegendEntry[] =>
  kinds.map((kind) => ({
    picture: tag('g', middle, serviceShape(examples[kind], size, palette)),
    words: kind === 'risk' ? `▲ ${words.risk}` : words[kind],
  }));

/** What the looks of what came, went or differs mean. */
export function changeEntries(
  changes: readonly Change[],
  words: LegendWords['change'],
  palette: Palette,
): LegendEntry[] {
  const looks = changeLooks(palette);
  return changes.map((change) => {
    const { colour, width, line } = looks[change];
    const stroke = { stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes[line] };
    return { picture: tag('path', { d: 'M0 0H28', ...stroke }), words: `${changeSign[change]} ${words?.[change]}` };
  });
}

/** What the marks mean that are in the picture, and no others. The file draws one that is folded in as any other. */
export function legendEntries(marks: FlowMarks, words: LegendWords, palette: Palette): LegendEntry[] {
  const label = rounded(size.width, size.height, 4, { fill: palette.surface, stroke: palette.muted });
  return [
    ...kindEntries(marks.kinds, words.kind, palette),
    ...marks.verdicts.map((verdict) => {
      const colour = marks.isCompared ? palette.muted : palette.verdict[verdict];
      const line = tag('path', { d: 'M0 0H20', stroke: colour, 'stroke-width': lineMarks[verdict].width });
      return {
        picture: line + arrow(verdict, { x: 28, y: 0 }, 0, colour, null),
        words: `${verdictSymbol[verdict]} ${words.verdict[verdict]}`,
      };
    }),
    ...changeEntries(marks.changes, words.change, palette),
    ...(marks.hasHidden ? [{ picture: tag('g', middle, badge('+n', palette)), words: words.hidden }] : []),
    ...(marks.hasLabels ? [{ picture: tag('g', middle, label), words: words.label }] : []),
  ];
}
