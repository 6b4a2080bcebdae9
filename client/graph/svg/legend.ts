import type { Verdict } from '../../generated/graphql.ts';
import { tag } from '../../picture-file/markup.ts';
import { verdictSymbol, verdicts, worst } from '../../ui/verdicts.ts';
import { type Change, changeLooks, changeOrder, changeSign } from '../changes.ts';
import type { Marks } from '../elements.ts';
import { lineMarks } from '../line-style.ts';
import { type FlowNode, type Link, verdictOf } from '../model.ts';
import type { Palette } from '../palette.ts';
import { arrow } from './arrow.ts';
import { serviceShape } from './boxes.ts';
import { dashes } from './path.ts';
import type { LegendEntry } from './sheet.ts';

export const kinds = ['own', 'foreign', 'risk', 'possible'] as const;
export type Kind = (typeof kinds)[number];

/** The words of the legend, in the reader's language. */
export interface LegendWords {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Absent where nothing is compared. */
  readonly change?: Readonly<Record<Change, string>> | undefined;
}

const example = (kind: Kind): FlowNode => ({
  id: kind,
  reach: kind === 'possible' ? 'POSSIBLE' : 'KNOWN',
  hops: 0,
  firstReceived: null,
  via: null,
  service: {
    id: kind,
    name: kind,
    country: '',
    kind: kind === 'own' ? 'OWN' : 'FOREIGN',
    elevatedRisk: kind === 'risk',
  },
});

const tests: Readonly<Record<Kind, (node: FlowNode) => boolean>> = {
  own: ({ service }) => service.kind === 'OWN',
  foreign: ({ service }) => service.kind !== 'OWN' && !service.elevatedRisk,
  risk: ({ service }) => service.elevatedRisk,
  possible: ({ reach }) => reach === 'POSSIBLE',
};

interface Drawn {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly Link[];
  readonly marks: Marks;
}

/** What the looks of what came, went or differs mean. */
export function changeEntries(
  present: ReadonlySet<Change>,
  words: LegendWords['change'],
  palette: Palette,
): LegendEntry[] {
  const looks = changeLooks(palette);
  return changeOrder
    .filter((change) => present.has(change))
    .map((change) => {
      const { colour, width, line } = looks[change];
      const stroke = { stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes[line] };
      return { picture: tag('path', { d: 'M0 0H28', ...stroke }), words: `${changeSign[change]} ${words?.[change]}` };
    });
}

/** What the marks mean that are in the picture, and no others. */
export function legendEntries({ nodes, links, marks }: Drawn, words: LegendWords, palette: Palette): LegendEntry[] {
  const present = new Set(
    links.filter((link) => link.edges[0]?.reach === 'KNOWN').map(({ edges }) => worst(edges.map(verdictOf))),
  );
  return [
    ...kinds
      .filter((kind) => nodes.some(tests[kind]))
      .map((kind) => ({
        picture: tag(
          'g',
          { transform: 'translate(13 0)' },
          serviceShape(example(kind), { width: 26, height: 14 }, palette),
        ),
        words: kind === 'risk' ? `▲ ${words.kind.risk}` : words.kind[kind],
      })),
    ...verdicts
      .filter((verdict) => present.has(verdict))
      .map((verdict) => {
        // Where two flows are compared, a line's colour tells what became of it; the arrow still tells its verdict.
        const colour = marks.changes ? palette.muted : palette.verdict[verdict];
        const line = tag('path', { d: 'M0 0H20', stroke: colour, 'stroke-width': lineMarks[verdict].width });
        return {
          picture: line + arrow(verdict, { x: 28, y: 0 }, 0, colour, null),
          words: `${verdictSymbol[verdict]} ${words.verdict[verdict]}`,
        };
      }),
    ...changeEntries(new Set(marks.changes?.values()), words.change, palette),
  ];
}
